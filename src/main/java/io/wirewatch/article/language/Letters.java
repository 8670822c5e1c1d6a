package io.wirewatch.article.language;

/** How many letters of which writing a text has. */
record Letters(int all, int latin, int cyrillic, int arabic, int han, int kana, int hangul) {

    static Letters count(String text) {
        int[] counts = new int[6];
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                all++;
                int script = script(c);
                if (script >= 0) {
                    counts[script]++;
                }
            }
        }
        return new Letters(all, counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }

    private static int script(char c) {
        if (c < 0x250) {
            return 0;
        }
        if (c >= 0x400 && c < 0x530) {
            return 1;
        }
        if (c >= 0x600 && c < 0x780) {
            return 2;
        }
        if (c >= 0x3040 && c < 0x3100) {
            return 4;
        }
        if (c >= 0xac00 && c < 0xd7a4) {
            return 5;
        }
        return c >= 0x3400 && c < 0xa000 ? 3 : -1;
    }
}
