package org.alongside.content.planner;

import java.util.regex.Matcher;
import org.alongside.content.Problems;
import org.alongside.content.yaml.YamlTree.Value;

/** Checks that the sources named by their ids are there. */
final class SourceCheck {
    private final PlannerPages pages;
    private final Problems problems;

    SourceCheck(PlannerPages pages, Problems problems) {
        this.pages = pages;
        this.problems = problems;
    }

    void check(Value source) {
        Matcher id = SourceIds.in(source.text());
        while (id.find()) {
            if (!pages.exists().test("sources/" + id.group())) {
                source.problem("source \"" + id.group() + "\" does not exist. Write content/sources/" + id.group()
                    + ".adoc, or name a source that is there.", problems);
            }
        }
    }
}
