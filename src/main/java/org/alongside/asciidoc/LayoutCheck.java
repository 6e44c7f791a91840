package org.alongside.asciidoc;

import java.util.regex.Pattern;
import org.alongside.content.Problems;
import org.alongside.content.SourceText;

/** Finds what AsciiDoc takes for something else than its author means because of an empty line or a space. */
final class LayoutCheck {
    private static final Pattern ITEM = Pattern.compile("\\s*(?:\\*{1,5}|-|\\.{1,5}|[0-9]{1,2}\\.)\\s+\\S.*");
    /** A term that is explained; a list may follow at once. */
    private static final Pattern TERM = Pattern.compile("\\s*\\S.*?(?::{2,4}|;;)(?:\\s.*)?");
    /** What stands above a block or around it, or is one by itself: attributes, a title, a comment, a fence, a heading, a picture, a rule. */
    private static final Pattern AROUND = Pattern.compile("\\[.*\\]|\\.[^\\s.].*|//.*|--|={4,}|_{4,}|\\*{4,}|={1,6}\\s.*|[a-z]+::\\S*\\[.*\\]|'{3,}|<{3,}");
    /** What holds no paragraphs: a table, and text that is shown as it stands. */
    private static final Pattern APART = Pattern.compile("\\|===.*|-{4,}|\\.{4,}");
    private static final String GOES_ON_WITH_ITEM = "+";

    private final String file;
    private final Problems problems;
    private boolean starts = true;
    private boolean paragraph;
    private boolean apart;

    private LayoutCheck(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Reports every list that would run into the text above it, and every paragraph that would be set letter by letter. */
    static void check(String file, SourceText text, Problems problems) {
        LayoutCheck check = new LayoutCheck(file, problems);
        for (int at = text.bodyFrom(); at < text.lines().size(); at++) {
            check.read(text.lines().get(at), at + 1);
        }
    }

    private void read(String line, int number) {
        boolean edge = APART.matcher(line).matches();
        apart ^= edge;
        if (line.equals(GOES_ON_WITH_ITEM)) {
            starts = false;
            paragraph = false;
        } else if (edge || apart || line.isBlank() || AROUND.matcher(line).matches()) {
            starts = true;
        } else if (starts) {
            starts = false;
            paragraph = !ITEM.matcher(line).matches() && !TERM.matcher(line).matches();
            if (paragraph && line.startsWith(" ")) {
                problems.add(file, number, "this paragraph begins with spaces. Take them out, or it is set like something typed on a machine.");
            }
        } else if (paragraph && ITEM.matcher(line).matches()) {
            problems.add(file, number, "this list runs into the text above it. Leave an empty line before its first item.");
            paragraph = false;
        }
    }
}
