package org.alongside.asciidoc;

import java.util.List;
import java.util.regex.Pattern;
import org.alongside.content.Problems;
import org.alongside.content.SourceText;

/**
 * What AsciiDoc can do and content may not: read files, pass HTML through, compute. Anybody may suggest a change to the
 * content, so these are refused before the text is converted, wherever they stand in a line.
 */
public final class ForbiddenMarkup {
    private static final String PLAIN = " Write plain text, lists, tables and links instead.";
    private static final String PASSTHROUGH = "a passthrough is not allowed." + PLAIN;
    private static final String FORMULA = "a formula is not allowed." + PLAIN;

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
        new Rule("::", "^\\\\?(ifdef|ifndef|ifeval|endif)::", "a condition is not allowed. Write the text that every reader should see."),
        new Rule("++", "\\+\\+", PASSTHROUGH),
        new Rule("[", "(?i)\\bpass:[a-z,]*\\[|^\\[pass\\b", PASSTHROUGH),
        new Rule(":", "(?i)\\b(stem|latexmath|asciimath):", FORMULA),
        new Rule("[", "(?i)^\\[(stem|latexmath|asciimath)\\b", FORMULA),
        new Rule("<", "(?i)(?<!<)</?[a-z][a-z0-9-]*(\\s[^<>]*)?/?>|<!--|<!\\[|<\\?", "raw HTML is not allowed." + PLAIN),
        new Rule(":", "^:!?[A-Za-z0-9_][\\w-]*!?:(\\s.*)?$", "an attribute is not allowed in the text. Header lines stand directly below the title."),
        new Rule("{", "\\{[A-Za-z0-9_][^{}\\s]*\\}", "an attribute reference in curly brackets is not allowed. Write the words themselves."),
        new Rule("::", "(?i)^\\\\?(video|audio|toc|chart|plantuml|ditaa|graphviz|gist|youtube)::", "this block is not allowed." + PLAIN),
        new Rule("[", "(?i)\\b(kbd|btn|menu|icon|indexterm|footnote|eval):\\S*\\[", "this macro is not allowed." + PLAIN),
        new Rule("|", "[0-9]\\*[^\\s|]*\\||[0-9]{2,}\\+[^\\s|]*\\|", "a repeated cell, or one that spans ten cells or more, is not allowed. Write every cell out."),
        new Rule("*", "\\bcols\\s*=[^\\]]*[0-9]{2,}\\*", "a table of ten columns or more is not allowed. Nobody can read it on a phone."),
        new Rule("", "[\\p{Cc}&&[^\\t]]", "the line holds a control character. Delete it and type the words again."),
        new Rule("", "[\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029\\uFEFF]", "the line holds an invisible character that changes how"
            + " the text around it is read. Delete it and type the words again."));

    private ForbiddenMarkup() {
    }

    /** Reports every forbidden thing in a file's text; true when there was none. */
    public static boolean check(String file, SourceText text, Problems problems) {
        boolean clean = true;
        for (int at = text.bodyFrom(); at < text.lines().size(); at++) {
            for (String message : faults(text.lines().get(at))) {
                problems.add(file, at + 1, message);
                clean = false;
            }
        }
        return clean;
    }

    private static List<String> faults(String line) {
        return RULES.stream().filter(rule -> rule.isBrokenBy(line)).map(Rule::message).distinct().toList();
    }
}
