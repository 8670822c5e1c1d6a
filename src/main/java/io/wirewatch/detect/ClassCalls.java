package io.wirewatch.detect;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * What a compiled class says that it calls, read from its constant pool (Java Virtual Machine Specification, 4.4). A call
 * by reflection is not seen.
 */
final class ClassCalls {

    private static final Set<String> ENDING =
            Set.of("java/lang/System.exit", "java/lang/Runtime.exit", "java/lang/Runtime.halt");

    /** Of the number that all classes begin with, and the version. */
    private static final int VERSION_END = 8;

    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int METHOD = 10;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;

    private final String[] texts;
    /** Of a class its name; of a name and type the name; of a method its class and its name and type. */
    private final int[] first;

    private final int[] second;
    private final boolean[] isMethod;

    private ClassCalls(int size) {
        texts = new String[size];
        first = new int[size];
        second = new int[size];
        isMethod = new boolean[size];
    }

    /**
     * The call by which a class would end the whole program, where it has one. Nothing is said of bytes that are no class:
     * the loader will.
     */
    static Optional<String> ending(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            in.skipNBytes(VERSION_END);
            ClassCalls calls = new ClassCalls(in.readUnsignedShort());
            for (int i = 1; i < calls.texts.length; i++) {
                i += calls.read(in, i);
            }
            return calls.ending();
        } catch (IOException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Reads an entry and returns how many numbers it takes besides its own. */
    private int read(DataInputStream in, int at) throws IOException {
        int tag = in.readUnsignedByte();
        switch (tag) {
            case UTF8 -> texts[at] = in.readUTF();
            case CLASS -> first[at] = in.readUnsignedShort();
            case METHOD, NAME_AND_TYPE -> {
                first[at] = in.readUnsignedShort();
                second[at] = in.readUnsignedShort();
                isMethod[at] = tag == METHOD;
            }
            default -> in.skipNBytes(length(tag));
        }
        return tag == LONG || tag == DOUBLE ? 1 : 0;
    }

    private static int length(int tag) {
        return switch (tag) {
            case LONG, DOUBLE -> 8;
            case 8, 16, 19, 20 -> 2;
            case METHOD_HANDLE -> 3;
            default -> 4;
        };
    }

    private Optional<String> ending() {
        for (int i = 1; i < texts.length; i++) {
            if (isMethod[i]) {
                String call = texts[first[first[i]]] + "." + texts[first[second[i]]];
                if (ENDING.contains(call)) {
                    return Optional.of(call.replace("java/lang/", ""));
                }
            }
        }
        return Optional.empty();
    }
}
