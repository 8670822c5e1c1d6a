package io.wirewatch.rule.report;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Outcomes as JUnit's XML. */
public final class JUnitXml {

    private JUnitXml() {}

    /**
     * One test.
     *
     * @param group what it belongs to: a file or a detector
     * @param name what it tries
     * @param failures why it fails; none where it passes
     */
    public record Case(String group, String name, List<String> failures) {

        /** Copies the failures. */
        public Case {
            failures = List.copyOf(failures);
        }
    }

    /** The XML of some tests. The same tests give the same text: it holds no times. */
    public static String write(String suite, List<Case> cases) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", suite);
            xml.writeAttribute("tests", String.valueOf(cases.size()));
            long failed =
                    cases.stream().filter(one -> !one.failures().isEmpty()).count();
            xml.writeAttribute("failures", String.valueOf(failed));
            for (Case one : cases) {
                write(one, xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML into memory cannot fail", e);
        }
        return text.append('\n').toString();
    }

    private static void write(Case one, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", legal(one.group()));
        xml.writeAttribute("name", legal(one.name()));
        if (!one.failures().isEmpty()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", legal(one.failures().get(0)));
            xml.writeCharacters(legal(String.join("\n", one.failures())));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** XML has no way to write most control characters. */
    private static String legal(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
    }
}
