package org.alongside.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        int first = IntStream.range(0, lines.size()).filter(at -> !lines.get(at).isBlank()).findFirst().orElse(0);
        String title = lines.get(first).startsWith("= ") ? lines.get(first).substring(2).strip() : "";
        if (title.isEmpty()) {
            problems.add(file, 1, "the title is missing. Start the file with \"= \" and the page's title.");
        } else if (first > 0) {
            problems.add(file, 1, "the file starts with an empty line. Take it out: the title is the first line.");
        }
        HeaderReader header = new HeaderReader(file, lines, problems);
        int next = header.read(HeaderReader.isLine(lines.get(first)) ? first : first + 1);
        return new SourceText(title, header.found(), lines, next);
    }
}
