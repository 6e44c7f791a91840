package org.alongside.asciidoc.prose;

/** The lines of a text, one after another, without the spaces at their ends. */
final class Lines {
    private final String[] lines;
    private int at;

    Lines(String text) {
        lines = text.split("\n");
        for (int line = 0; line < lines.length; line++) {
            lines[line] = withoutSpacesBehind(lines[line]);
        }
    }

    private static String withoutSpacesBehind(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(0, end);
    }

    /** Words without the spaces around them. Java would also take away signs that are no spaces to Asciidoctor. */
    static String withoutSpaces(String words) {
        int from = 0;
        while (from < words.length() && words.charAt(from) == ' ') {
            from++;
        }
        return withoutSpacesBehind(words.substring(from));
    }

    boolean hasMore() {
        return at < lines.length;
    }

    /** Whether there is a line here with something on it. */
    boolean hasText() {
        return hasMore() && !lines[at].isEmpty();
    }

    boolean startsWith(String sign) {
        return hasMore() && lines[at].startsWith(sign);
    }

    /** The line that is read next. */
    String peek() {
        NotProse.when(!hasMore());
        return lines[at];
    }

    String read() {
        String line = peek();
        at++;
        return line;
    }

    void skipEmpty() {
        while (hasMore() && lines[at].isEmpty()) {
            at++;
        }
    }
}
