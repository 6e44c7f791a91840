package org.alongside.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.alongside.content.ContentProblem;
import org.alongside.content.Problems;

/** What a change does, in plain words under headings, and what of it has to be mended first. */
public final class Report {
    private static final String NOTHING = "Nothing of what the site is made from.";

    private final String title;
    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final Problems problems = new Problems();

    Report(String title) {
        this.title = title;
    }

    /** Adds lines under a heading; a heading without lines is left out. */
    void add(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            sections.computeIfAbsent(heading, key -> new ArrayList<>()).addAll(lines);
        }
    }

    /** Receives what has to be mended. */
    Problems toMend() {
        return problems;
    }

    /** What has to be mended before the change can be accepted. */
    public List<ContentProblem> problems() {
        return problems.list();
    }

    /** As text for a terminal. */
    public String inWords() {
        StringJoiner text = new StringJoiner("\n");
        text.add(title);
        if (isEmpty()) {
            text.add("").add(NOTHING);
        }
        whole().forEach((heading, lines) -> {
            text.add("").add(heading);
            lines.forEach(line -> text.add("  " + line));
        });
        return text.toString();
    }

    /** As Markdown, in which no word of the content can become markup. */
    public String inMarkdown() {
        StringJoiner text = new StringJoiner("\n");
        text.add("## " + escaped(title));
        if (isEmpty()) {
            text.add("").add(NOTHING);
        }
        whole().forEach((heading, lines) -> {
            text.add("").add("### " + escaped(heading)).add("");
            lines.forEach(line -> text.add("- " + escaped(line)));
        });
        return text.toString();
    }

    private boolean isEmpty() {
        return problems.isEmpty() && sections.isEmpty();
    }

    private Map<String, List<String>> whole() {
        Map<String, List<String>> whole = new LinkedHashMap<>();
        if (!problems.isEmpty()) {
            whole.put("To be mended first", problems.list().stream().map(ContentProblem::toString).toList());
        }
        whole.putAll(sections);
        return whole;
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_{}\\[\\]<>#|&~@!]", "\\\\$0");
    }
}
