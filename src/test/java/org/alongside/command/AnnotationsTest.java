package org.alongside.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.alongside.content.ContentProblem;
import org.junit.jupiter.api.Test;

/** Problems beside the lines of a pull request. */
class AnnotationsTest {
    private static final ContentProblem PROBLEM = new ContentProblem("content/pages/about.adoc", 3, 0, "100 % wrong. Write it right.");

    @Test
    void givesEachProblemItsFileAndLine() {
        assertEquals("""
            ::error file=content/pages/about.adoc,line=3::100 %25 wrong. Write it right.
            ::error file=netlify.toml::something is amiss.
            ::error file=content/site.yaml,line=2,col=7::this is not YAML.
            """, printed(Map.of("GITHUB_ACTIONS", "true"), PROBLEM, new ContentProblem("netlify.toml", 0, 0, "something is amiss."),
            new ContentProblem("content/site.yaml", 2, 7, "this is not YAML.")));
    }

    @Test
    void noWordOfTheContentBecomesACommand() {
        assertEquals("::error file=content/a%2Cline=9%3A%3A.adoc,line=1::\"x\uFFFD::add-mask::y\" is not a date.\n",
            printed(Map.of("GITHUB_ACTIONS", "true"), new ContentProblem("content/a,line=9::.adoc", 1, 0, "\"x\n::add-mask::y\" is not a date.")));
        assertEquals("content/a\uFFFD::error::b.adoc:1: \"x\uFFFD::add-mask::y\"", new ContentProblem("content/a\n::error::b.adoc", 1, 0, "\"x\r::add-mask::y\"").toString());
    }

    @Test
    void saysNothingElsewhere() {
        assertEquals("", printed(Map.of(), PROBLEM));
    }

    private static String printed(Map<String, String> environment, ContentProblem... problems) {
        StringWriter text = new StringWriter();
        Annotations.print(List.of(problems), environment, new PrintWriter(text, true));
        return text.toString();
    }
}
