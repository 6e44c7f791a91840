package org.alongside.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The lines of one content file: title, header lines, then text.
 *
 * <p>The header is read here and not by Asciidoctor, so that no header line can switch anything on in the converter.
 *
 * @param title    what follows {@code = } on the first line
 * @param header   header lines by name
 * @param lines    every line of the file
 * @param bodyFrom index in {@code lines} of the first line after the header
 */
public record SourceText(String title, Map<String, HeaderLine> header, List<String> lines, int bodyFrom) {
    private static final Pattern HEADER_LINE = Pattern.compile(":([a-z][a-z-]*):(?:\\s+(.*))?");
    private static final int MAX_BYTES = 1_000_000;
    /** Far more than a long paragraph. What looks for patterns in a line takes its time from the length of lines. */
    private static final int LONGEST_LINE = 10_000;

    /** Reads a file's bytes, or adds problems and returns empty when it has no usable text. */
    public static Optional<SourceText> read(String file, byte[] bytes, Problems problems) {
        if (bytes.length > MAX_BYTES) {
            problems.add(file, 1, "the file is larger than a megabyte. Split it into several pages.");
            return Optional.empty();
        }
        Optional<String> text = decode(bytes);
        if (text.isEmpty()) {
            problems.add(file, 1, "the file is not UTF-8 text. Save it again with the encoding UTF-8.");
            return Optional.empty();
        }
        if (text.get().isBlank()) {
            problems.add(file, 1, "the file is empty. Write a title, header lines and text, or delete the file.");
            return Optional.empty();
        }
        List<String> lines = List.of(text.get().replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
        return hasLongLine(file, lines, problems) ? Optional.empty() : Optional.of(parse(file, lines, problems));
    }

    private static boolean hasLongLine(String file, List<String> lines, Problems problems) {
        boolean found = false;
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).length() > LONGEST_LINE) {
                problems.add(file, at + 1, "the line has more than " + LONGEST_LINE + " characters. Break it into several lines.");
                found = true;
            }
        }
        return found;
    }

    /** All lines in one piece. */
    public String text() {
        return String.join("\n", lines);
    }

    /** The text after the header, with empty lines in place of the header, so that line numbers stay right. */
    public String bodyText() {
        return "\n".repeat(bodyFrom) + String.join("\n", lines.subList(bodyFrom, lines.size())) + "\n";
    }

    /** The first line of the text, from 1, that has these words; its first line when none has. */
    public int lineOf(String words) {
        return IntStream.range(bodyFrom, lines.size()).filter(at -> lines.get(at).contains(words)).findFirst().orElse(bodyFrom) + 1;
    }

    private static Optional<String> decode(byte[] bytes) {
        // The quick way puts this sign in place of what is no text; it may also stand in the text itself.
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0 && !isText(bytes)) {
            return Optional.empty();
        }
        // Some editors put an invisible mark first; it means nothing in UTF-8.
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static boolean isText(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static SourceText parse(String file, List<String> lines, Problems problems) {
        String title = lines.get(0).startsWith("= ") ? lines.get(0).substring(2).strip() : "";
        if (title.isEmpty()) {
            problems.add(file, 1, "the title is missing. Start the file with \"= \" and the page's title.");
        }
        Map<String, HeaderLine> header = new LinkedHashMap<>();
        int next = 1;
        while (next < lines.size() && !lines.get(next).isBlank()) {
            next = readHeaderLine(file, lines, next, header, problems);
        }
        return new SourceText(title, header, lines, next);
    }

    /** Reads one header line with its continuations and returns the index of the line after it. */
    private static int readHeaderLine(String file, List<String> lines, int at, Map<String, HeaderLine> header, Problems problems) {
        if (lines.get(at).startsWith("//")) {
            return at + 1; // a comment for authors
        }
        Matcher matcher = HEADER_LINE.matcher(lines.get(at));
        if (!matcher.matches()) {
            problems.add(file, at + 1, "this is not a header line. Write \":name: value\", and leave an empty line before the text.");
            return at + 1;
        }
        List<String> parts = new ArrayList<>();
        String part = matcher.group(2) == null ? "" : matcher.group(2).strip();
        int next = at + 1;
        while (part.endsWith("\\") && next < lines.size()) {
            parts.add(part.substring(0, part.length() - 1).strip());
            part = lines.get(next++).strip();
        }
        parts.add(part);
        HeaderLine line = new HeaderLine(String.join(" ", parts).strip(), at + 1);
        HeaderLine earlier = header.putIfAbsent(matcher.group(1), line);
        if (earlier != null) {
            problems.add(file, at + 1, "the header line \"" + matcher.group(1) + "\" is here twice; it is also in line "
                + earlier.line() + ". Keep one of them.");
        }
        return next;
    }
}
