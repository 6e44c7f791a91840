package org.alongside.asciidoc;

import java.util.List;
import java.util.regex.Pattern;
import org.alongside.content.Problems;
import org.alongside.content.SourceText;

/** Finds what AsciiDoc takes for something else than its author means because of an empty line or a space. */
final class LayoutCheck {
    private static final Form ITEM = new Form(" \t\f*-.0123456789", List.of(), "\\s*(?:\\*{1,5}|-|\\.{1,5}|[0-9]{1,2}\\.)\\s+\\S.*");
    /** A term that is explained; a list may follow at once. */
    private static final Form TERM = new Form("", List.of("::", ";;"), "\\s*\\S.*?(?::{2,4}|;;)(?:\\s.*)?");
    /** What stands above a block or around it, or is one by itself: attributes, a title, a comment, a fence, a heading, a rule. */
    private static final Form AROUND = new Form("[./-=_*'<", List.of(),
        "\\[.*\\]|\\.[^\\s.].*|//.*|--|={4,}|_{4,}|\\*{4,}|={1,6}\\s.*|'{3,}|<{3,}");
    private static final Form PICTURE = new Form("", List.of("::"), "[a-z]+::\\S*\\[.*\\]");
    /** What holds no paragraphs: a table, and text that is shown as it stands. */
    private static final Form APART = new Form("|-.", List.of(), "\\|===.*|-{4,}|\\.{4,}");
    private static final String GOES_ON_WITH_ITEM = "+";

    /**
     * A form that a line can have. Its pattern is slow to try on every line of a large site, so it is tried only on those that can match.
     *
     * @param firsts  the signs that such a line begins with; empty for any
     * @param needs   what it has one of; empty for anything
     */
    private record Form(String firsts, List<String> needs, Pattern pattern) {
        Form(String firsts, List<String> needs, String pattern) {
            this(firsts, needs, Pattern.compile(pattern));
        }

        boolean fits(String line) {
            return !line.isEmpty() && (firsts.isEmpty() || firsts.indexOf(line.charAt(0)) >= 0)
                && (needs.isEmpty() || needs.stream().anyMatch(line::contains)) && pattern.matcher(line).matches();
        }
    }

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
        boolean edge = APART.fits(line);
        apart ^= edge;
        if (line.equals(GOES_ON_WITH_ITEM)) {
            starts = false;
            paragraph = false;
        } else if (edge || apart || line.isBlank() || AROUND.fits(line) || PICTURE.fits(line)) {
            starts = true;
        } else if (starts) {
            starts = false;
            paragraph = !ITEM.fits(line) && !TERM.fits(line);
            if (paragraph && line.startsWith(" ")) {
                problems.add(file, number, "this paragraph begins with spaces. Take them out, or it is set like something typed on a machine.");
            }
        } else if (paragraph && ITEM.fits(line)) {
            problems.add(file, number, "this list runs into the text above it. Leave an empty line before its first item.");
            paragraph = false;
        }
    }
}
