package org.safetynets.training.file.domain;

/** The name of a file, fit to be handed to any computer. */
public final class FileName {

    private static final int MOST = 100;
    private static final String USUAL = "file";

    private FileName() {}

    /** The last part of what was given, without what steers a terminal or hides an ending. */
    public static String safe(String given, FileType type) {
        var last = given.replaceFirst("^.*[/\\\\]", "");
        var plain =
                last.codePoints()
                        .filter(it -> !Character.isISOControl(it))
                        .filter(it -> Character.getType(it) != Character.FORMAT)
                        .filter(it -> "\"<>|:*?%;".indexOf(it) < 0)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString()
                        .strip()
                        .replaceFirst("^\\.+", "");
        var stem = plain.contains(".") ? plain.substring(0, plain.lastIndexOf('.')) : plain;
        var cut = stem.codePoints().limit(MOST).toArray();
        var name = new String(cut, 0, cut.length).strip();
        return (name.isEmpty() ? USUAL : name) + "." + type.extension();
    }
}
