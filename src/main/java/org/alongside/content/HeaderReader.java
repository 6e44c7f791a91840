package org.alongside.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the header lines of a file. A line with a slip is read as it was meant, so that its slip is the only problem. */
final class HeaderReader {
    private static final Pattern LINE = Pattern.compile(":([a-z][a-z-]*):(?:\\s+(.*))?");
    /** Spaces before or inside the colons, capitals, no space after them, or no colon before the name. */
    private static final Pattern SLIP = Pattern.compile("\\s*:\\s*([A-Za-z][A-Za-z-]*)\\s*:\\s*(.*)|\\s*([a-z][a-z-]*):\\s+(.*)");

    private final String file;
    private final List<String> lines;
    private final Problems problems;
    private final Map<String, HeaderLine> found = new LinkedHashMap<>();

    HeaderReader(String file, List<String> lines, Problems problems) {
        this.file = file;
        this.lines = lines;
        this.problems = problems;
    }

    static boolean isLine(String line) {
        return LINE.matcher(line).matches();
    }

    /** The header lines by name. */
    Map<String, HeaderLine> found() {
        return found;
    }

    /**
     * Reads the header.
     *
     * @param from the index of its first line
     * @return the index of the first line after it
     */
    int read(int from) {
        int next = from;
        while (next < lines.size() && !isEnd(next)) {
            next = lines.get(next).isBlank() ? next + 1 : readLine(next);
        }
        return next;
    }

    /** An empty line ends the header, and so does text; but not where header lines go on below. */
    private boolean isEnd(int at) {
        if (lines.get(at).isBlank()) {
            int below = at + 1;
            while (below < lines.size() && lines.get(below).isBlank()) {
                below++;
            }
            boolean goesOn = below < lines.size() && isLine(lines.get(below));
            if (goesOn) {
                problems.add(file, at + 1, "this empty line ends the header, and there are header lines below it. Take it out.");
            }
            return !goesOn;
        }
        boolean text = !isComment(at) && !isLine(lines.get(at)) && !SLIP.matcher(lines.get(at)).matches() && !headerGoesOn(at + 1);
        if (text) {
            problems.add(file, at + 1, "this is not a header line. If the text begins here, leave an empty line above it.");
        }
        return text;
    }

    private boolean headerGoesOn(int from) {
        for (int at = from; at < lines.size() && !lines.get(at).isBlank(); at++) {
            if (isLine(lines.get(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isComment(int at) {
        return lines.get(at).startsWith("//");
    }

    /** Reads one header line with its continuations and returns the index of the line after it. */
    private int readLine(int at) {
        if (isComment(at)) {
            return at + 1; // for authors
        }
        Matcher line = LINE.matcher(lines.get(at));
        if (line.matches()) {
            return keep(at, line.group(1), line.group(2));
        }
        Matcher slip = SLIP.matcher(lines.get(at));
        if (slip.matches()) {
            String name = (slip.group(1) == null ? slip.group(3) : slip.group(1)).toLowerCase(Locale.ROOT);
            problems.add(file, at + 1, "this header line is not written as it should be. Begin it with \":" + name + ": \".");
            return keep(at, name, slip.group(1) == null ? slip.group(4) : slip.group(2));
        }
        problems.add(file, at + 1, "this is not a header line. Write \":name: value\". If it belongs to the line above, put both on one line.");
        return at + 1;
    }

    private int keep(int at, String name, String value) {
        List<String> parts = new ArrayList<>();
        String part = value == null ? "" : value.strip();
        int next = at + 1;
        while (part.endsWith("\\") && next < lines.size()) {
            parts.add(part.substring(0, part.length() - 1).strip());
            part = lines.get(next++).strip();
        }
        parts.add(part);
        HeaderLine line = new HeaderLine(String.join(" ", parts).strip(), at + 1);
        HeaderLine earlier = found.putIfAbsent(name, line);
        if (earlier != null) {
            problems.add(file, at + 1, "the header line \"" + name + "\" is here twice; it is also in line " + earlier.line() + ". Keep one of them.");
        }
        return next;
    }
}
