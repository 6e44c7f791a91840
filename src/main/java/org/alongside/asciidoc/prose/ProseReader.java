package org.alongside.asciidoc.prose;

import java.util.regex.Pattern;

/** Makes the HTML of a text out of its blocks, or gives it up at the first thing that is {@link NotProse}. */
final class ProseReader {
    private static final String[] NOTES = {"NOTE:", "TIP:", "IMPORTANT:", "WARNING:", "CAUTION:"};
    private static final Pattern DRAWING = Pattern.compile("drawing::[a-z]+(?:-[a-z]+)*\\[]");
    private static final int DEEPEST = 2;

    private final Lines lines;
    private final Anchors anchors = new Anchors();
    private final StringBuilder html;
    /** How deep the section is in which we are; 0 is the text itself. */
    private int depth;
    private boolean isFirst = true;

    ProseReader(String text) {
        lines = new Lines(text);
        html = new StringBuilder(text.length() * 3 / 2);
    }

    String read() {
        for (lines.skipEmpty(); lines.hasMore(); lines.skipEmpty()) {
            BlockSettings settings = BlockSettings.read(lines);
            if (lines.startsWith("=")) {
                readHeading(settings.withoutTable());
            } else {
                separate();
                readBlock(settings);
                isFirst = false;
            }
        }
        endSections(0);
        return html.toString();
    }

    private void separate() {
        html.append(isFirst ? "" : "\n");
    }

    private void readBlock(BlockSettings settings) {
        if (lines.startsWith("|")) {
            new ProseTable(lines, settings).write(html, anchors);
        } else if (lines.startsWith("* ")) {
            readList("* ", settings.withoutTable(), "ulist", "<ul>", "</ul>");
        } else if (lines.startsWith(". ")) {
            readList(". ", settings.withoutTable(), "olist arabic", "<ol class=\"arabic\">", "</ol>");
        } else if (lines.startsWith("drawing::")) {
            readDrawing(settings);
        } else {
            readParagraph(settings.withoutTable());
        }
    }

    private void readHeading(BlockSettings settings) {
        String line = lines.read();
        int level = line.startsWith("== ") ? 1 : line.startsWith("=== ") ? 2 : DEEPEST + 1;
        NotProse.when(level > Math.min(depth + 1, DEEPEST) || line.indexOf('=', level + 1) >= 0 || line.charAt(level + 2) == ' '
            || !settings.roles().isEmpty() || !settings.title().isEmpty());
        endSections(level - 1);
        separate();
        String words = ProseWords.html(line.substring(level + 2));
        String anchor = settings.anchor().isEmpty() ? anchors.takeFor(words) : anchors.take(settings.anchor());
        html.append("<div class=\"sect").append(level).append("\">\n<h").append(level + 1).append(" id=\"").append(anchor).append("\">").append(words)
            .append("</h").append(level + 1).append(">\n").append(level == 1 ? "<div class=\"sectionbody\">\n" : "");
        depth = level;
        isFirst = true;
    }

    private void endSections(int outer) {
        for (; depth > outer; depth--) {
            html.append(depth == 1 ? "\n</div>\n</div>" : "\n</div>");
            isFirst = false;
        }
    }

    private void readParagraph(BlockSettings settings) {
        for (String note : NOTES) {
            NotProse.when(lines.startsWith(note));
        }
        html.append("<div").append(settings.attributes("paragraph", anchors)).append(">\n").append(settings.titleAbove()).append("<p>");
        ProseWords.write(withFurtherLines(asText(lines.read())), html);
        NotProse.when(lines.hasText());
        html.append("</p>\n</div>");
    }

    /** Asciidoctor does not know drawings, and leaves them as they are typed. */
    private void readDrawing(BlockSettings settings) {
        String line = lines.read();
        NotProse.when(!settings.isEmpty() || lines.hasText() || !DRAWING.matcher(line).matches());
        html.append("<div class=\"paragraph\">\n<p>").append(line).append("</p>\n</div>");
    }

    private void readList(String marker, BlockSettings settings, String kind, String start, String end) {
        html.append("<div").append(settings.attributes(kind, anchors)).append(">\n").append(settings.titleAbove()).append(start);
        while (lines.startsWith(marker)) {
            String words = lines.read().substring(marker.length());
            NotProse.when(!beginsAsText(words));
            html.append("\n<li>\n<p>");
            ProseWords.write(lines.startsWith(marker) ? words : withFurtherLines(words), html);
            html.append("</p>\n</li>");
            lines.skipEmpty();
        }
        html.append('\n').append(end).append("\n</div>");
        // A list of the other kind would stand inside the last item.
        NotProse.when(lines.startsWith("* ") || lines.startsWith(". "));
    }

    /** Words and the lines behind them as far as the next empty one, or the next item of the list that they are in. */
    private String withFurtherLines(String words) {
        if (!lines.hasText()) {
            return words;
        }
        StringBuilder all = new StringBuilder(words);
        while (lines.hasText() && !lines.startsWith("* ") && !lines.startsWith(". ")) {
            all.append('\n').append(asText(lines.read()));
        }
        return all.toString();
    }

    private static String asText(String line) {
        NotProse.when(!beginsAsText(line) || beginsAsNumbered(line));
        return line;
    }

    /** Whether a line begins as only words do. */
    static boolean beginsAsText(String line) {
        return !line.isEmpty() && (Character.isLetterOrDigit(line.charAt(0)) || "\"'(“‘*_`£".indexOf(line.charAt(0)) >= 0);
    }

    /** Whether a line begins as an item of a list does with {@code 1. }, {@code a. } or {@code iv) }. */
    private static boolean beginsAsNumbered(String line) {
        int space = line.indexOf(' ');
        int end = (space < 0 ? line.length() : space) - 1;
        char last = line.charAt(end);
        boolean isNumbered = last == '.' || last == ')';
        for (int at = 0; at < end && isNumbered; at++) {
            char sign = line.charAt(at);
            isNumbered = last == '.' ? end == 1 || sign >= '0' && sign <= '9' : "IVXivx".indexOf(sign) >= 0;
        }
        return isNumbered;
    }
}
