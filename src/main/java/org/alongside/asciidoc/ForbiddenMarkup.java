package org.alongside.asciidoc;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.alongside.content.HiddenCharacters;
import org.alongside.content.Problems;
import org.alongside.content.SourceText;

/**
 * What AsciiDoc can do and content may not: read files, pass HTML through, compute; and Markdown, which would not
 * be what its author means. Anybody may suggest a change to the content, so these are refused before the text is converted,
 * wherever they stand in a line.
 */
public final class ForbiddenMarkup {
    private static final String PLAIN = " Write plain text, lists, tables and links instead.";
    private static final String PASSTHROUGH = "a passthrough is not allowed." + PLAIN;
    private static final String FORMULA = "a formula is not allowed." + PLAIN;
    private static final String OTHER_TABLE = "a table of another kind is not allowed. Start and end it with |===, and begin each cell with |.";
    /** Where AsciiDoc looks for something that stands first: in a line, and in a cell, which may be a document of its own. */
    private static final String FIRST = "(?:^|\\|\\s*)\\\\?";

    /**
     * Something forbidden. The pattern is slow to try on every line of a large site, so it is tried only where a line has
     * the characters that it cannot do without.
     */
    private record Rule(String needs, Pattern pattern, String message) {
        Rule(String needs, String pattern, String message) {
            this(needs, Pattern.compile(pattern), message);
        }

        boolean isBrokenBy(String line) {
            return line.contains(needs) && pattern.matcher(line).find();
        }
    }

    private static final List<Rule> RULES = List.of(
        new Rule("::", "(?i)\\\\?include::", "an include is not allowed. Copy the text you need into this file."),
        new Rule("::", FIRST + "(ifdef|ifndef|ifeval|endif)::", "a condition is not allowed. Write the text that every reader should see."),
        new Rule("++", "\\+\\+", PASSTHROUGH),
        new Rule("[", "(?i)\\bpass:[a-z,]*\\[|" + FIRST + "\\[pass\\b", PASSTHROUGH),
        new Rule(":", "(?i)\\b(stem|latexmath|asciimath):", FORMULA),
        new Rule("[", "(?i)" + FIRST + "\\[(stem|latexmath|asciimath)\\b", FORMULA),
        new Rule("<", "(?i)(?<!<)</?[a-z][a-z0-9-]*(\\s[^<>]*)?/?>|<!--|<!\\[|<\\?", "raw HTML is not allowed." + PLAIN),
        new Rule(":", FIRST + ":!?[\\p{L}\\p{N}_][^:]*:(\\s.*)?$", "an attribute is not allowed in the text. Header lines stand directly below the title."),
        new Rule("{", "\\{[A-Za-z0-9_][^{}\\s]*\\}", "an attribute reference in curly brackets is not allowed. Write the words themselves."),
        new Rule("::", "(?i)" + FIRST + "(video|audio|toc|chart|plantuml|ditaa|graphviz|gist|youtube)::", "this block is not allowed." + PLAIN),
        new Rule("[", "(?i)\\b(kbd|btn|menu|icon|indexterm2?|footnote(?:ref)?|eval):\\S*\\[", "this macro is not allowed." + PLAIN),
        new Rule("|", "[0-9]\\*[^\\s|]*\\||[0-9]{2,}\\+[^\\s|]*\\|", "a repeated cell, or one that spans ten cells or more, is not allowed. Write every cell out."),
        new Rule("*", "\\bcols\\s*=[^\\]]*[0-9]{2,}\\*", "a table of ten columns or more is not allowed. Nobody can read it on a phone."),
        new Rule("===", "^[,:!]={3,}\\s*$", OTHER_TABLE), new Rule("=", "^\\[.*\\b(separator|format)\\s*=", OTHER_TABLE),
        new Rule("](", "\\]\\((?:(?:https?|mailto):|www\\.|[/#.]|[^)\\s]+\\.(?:adoc|md|html?)\\b)[^)]*\\)",
            "this is a link as Markdown writes it. Write https://example.org[words] or xref:folder/page.adoc[words]."),
        new Rule("](", "!\\[[^\\]]*\\]\\(", "this is a picture as Markdown writes it. Write image::tea.png[what there is to see] on a line of its own."),
        new Rule("--", "^\\|?(\\s*:?-{3,}:?\\s*\\|)+\\s*(:?-{3,}:?)?\\s*$", OTHER_TABLE),
        new Rule(": ", "\\b(?:cite|xref|image|drawing|https?):{1,2}\\s+[^\\s\\[\\]]+\\[", "there is a space too many. Write the address directly behind the colon, as in cite:iriss-on[Whole page]."),
        new Rule("www.", "(?<![\\w./@-])www\\.[^\\s\\[\\]]+\\[", "a web address starts with https://. Write it in full, as in https://www.example.org[words]."),
        new Rule("=", "^={2,6}[^=\\s]", "a heading needs a space behind its signs. Write == for a section and === for one inside it."),
        new Rule("= ", "^=\\s+\\S", "a page has one title, on its first line. Write == for a section."),
        new Rule("#", "^#{1,6}\\s+\\S", "this is a heading as Markdown writes it. Write == for a section and === for one inside it."),
        new Rule("|", "\\|\\s*[=#]\\s+\\S", "a cell holds no title of a page. Use plain words."));

    /** A line without any of these breaks no rule. */
    private static final BitSet SIGNS = new BitSet();

    static {
        RULES.forEach(rule -> SIGNS.set(rule.needs.charAt(0)));
    }

    private ForbiddenMarkup() {
    }

    /** Reports every forbidden thing in a file's text; true when there was none. */
    public static boolean check(String file, SourceText text, Problems problems) {
        boolean clean = true;
        for (int at = 0; at < text.lines().size(); at++) {
            String line = text.lines().get(at);
            List<String> faults = new ArrayList<>(at < text.bodyFrom() ? List.of() : faults(line));
            HiddenCharacters.in(line).ifPresent(faults::add);
            for (String message : faults) {
                problems.add(file, at + 1, message);
                clean = false;
            }
        }
        return clean;
    }

    private static List<String> faults(String line) {
        if (isPlain(line)) {
            return List.of();
        }
        Set<String> messages = new LinkedHashSet<>();
        for (Rule rule : RULES) {
            if (rule.isBrokenBy(line)) {
                messages.add(rule.message);
            }
        }
        return List.copyOf(messages);
    }

    private static boolean isPlain(String line) {
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            if (!(sign >= 'a' && sign <= 'z') && SIGNS.get(sign)) {
                return false;
            }
        }
        return true;
    }
}
