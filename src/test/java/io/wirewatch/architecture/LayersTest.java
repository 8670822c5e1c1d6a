package io.wirewatch.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.wirewatch", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule PACKAGES_FOLLOW_THE_WAY_OF_THE_DATA = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("api")
            .definedBy("io.wirewatch.api..")
            .layer("config")
            .definedBy("io.wirewatch.config..")
            .layer("readers")
            .definedBy("io.wirewatch.article..", "io.wirewatch.text..")
            .optionalLayer("rules")
            .definedBy("io.wirewatch.frame..", "io.wirewatch.rule..", "io.wirewatch.detectors..")
            .layer("detect")
            .definedBy("io.wirewatch.detect..")
            .layer("alert")
            .definedBy("io.wirewatch.alert..")
            .optionalLayer("event")
            .definedBy("io.wirewatch.event..")
            .layer("replay")
            .definedBy("io.wirewatch.replay..")
            .layer("follow")
            .definedBy("io.wirewatch.follow..")
            .layer("stream")
            .definedBy("io.wirewatch.stream..")
            .layer("broker")
            .definedBy("io.wirewatch.broker..")
            .optionalLayer("console")
            .definedBy("io.wirewatch.console..")
            .layer("cli")
            .definedBy("io.wirewatch.cli..")
            .whereLayer("api")
            .mayNotAccessAnyLayer()
            .whereLayer("config")
            .mayOnlyAccessLayers("api")
            .whereLayer("readers")
            .mayOnlyAccessLayers("api", "config")
            .whereLayer("rules")
            .mayOnlyAccessLayers("api", "config", "readers")
            .whereLayer("detect")
            .mayOnlyAccessLayers("api")
            .whereLayer("alert")
            .mayOnlyAccessLayers("api", "detect")
            .whereLayer("event")
            .mayOnlyAccessLayers("api", "config", "alert")
            .whereLayer("replay")
            .mayOnlyAccessLayers("api", "config", "readers")
            .whereLayer("follow")
            .mayNotAccessAnyLayer()
            .whereLayer("stream")
            .mayOnlyAccessLayers("api", "config", "detect", "alert", "event", "replay")
            .whereLayer("broker")
            .mayNotAccessAnyLayer()
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("io.wirewatch.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule A_PLUGIN_NEEDS_THE_JDK_ALONE = classes()
            .that()
            .resideInAPackage("io.wirewatch.api..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "io.wirewatch.api..");

    @ArchTest
    static final ArchRule ONLY_STREAM_AND_BROKER_KNOW_KAFKA = noClasses()
            .that()
            .resideOutsideOfPackages("io.wirewatch.stream..", "io.wirewatch.broker..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "kafka..");

    @ArchTest
    static final ArchRule NOBODY_BUT_MAIN_ENDS_THE_PROCESS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.wirewatch.cli.Wirewatch")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule NAMES_ARE_OF_THE_FIELD = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameStartingWith("Base");
}
