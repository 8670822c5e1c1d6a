package io.wirewatch.text.date;

/**
 * One piece of text in a language's file, with where it stands.
 *
 * @param section the key of the file's first level
 * @param key the key of the second level; empty where the section is a list or a single value
 * @param text the text itself
 * @param line number of its line, from 1
 */
record FileEntry(String section, String key, String text, int line) {}
