package org.alongside.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.Kind;
import org.alongside.content.Ref;
import org.alongside.content.Term;
import org.alongside.jbake.FixtureSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermLinksTest {

    @TempDir
    private Path folder;
    private List<Term> explained;

    @Test
    void linksTheFirstOfEachTermByTitleOrOtherForm() {
        assertEquals("<p>A <a class=\"term\" href=\"/glossary/#tea\">cuppa</a> is tea. Tea is hot.</p>", linked("<p>A cuppa is tea. Tea is hot.</p>"));
        assertEquals(List.of("tea"), explained.stream().map(Term::id).toList());
    }

    @Test
    void keepsTheWordAsWritten() {
        assertEquals("<p><a class=\"term\" href=\"/glossary/#tea\">TEA</a></p>", linked("<p>TEA</p>"));
    }

    @Test
    void leavesHeadingsLinksCodeAndHeadersOfTablesAlone() {
        String html = "<h2>Tea</h2><p><a href=\"/x/\">tea</a> <code>tea</code></p><table><caption>Tea</caption><tbody><tr><th>Tea</th></tr></tbody></table>";
        assertEquals(html, linked(html));
    }

    @Test
    void linksWholeWordsOnly() {
        String html = "<p>Teapot, teas, herb-tea, tea-time, steam.</p>";
        assertEquals(html, linked(html));
    }

    @Test
    void readsSignsThatStandForOthersAndLeavesValuesAlone() {
        assertEquals("<p title=\"> tea\">1 &lt; 2 &amp;&nbsp;<a class=\"term\" href=\"/glossary/#r-d\">R&amp;D</a> &gt; <a class=\"term\" href=\"/glossary/#tea\">tea</a></p>",
            linked("<p title=\"> tea\">1 &lt; 2 &amp;&nbsp;R&amp;D &gt; tea</p>"));
    }

    @Test
    void prefersTheLongestTerm() {
        assertEquals("<p>A <a class=\"term\" href=\"/glossary/#tea-cosy\">tea cosy</a> and <a class=\"term\" href=\"/glossary/#tea\">tea</a></p>",
            linked("<p>A tea cosy and tea</p>"));
    }

    @Test
    void readsShortFormsInCapitalsAsTheyStand() {
        assertEquals("<p>On a par with <a class=\"term\" href=\"/glossary/#par\">PAR</a></p>", linked("<p>On a par with PAR</p>"));
    }

    @Test
    void passesOverTermsThatAreNotToBeExplained() {
        String html = "<p>The matrix</p>";
        assertEquals(html, linked(html));
    }

    @Test
    void doesNotExplainAPagesOwnSubject() {
        assertEquals("<p>tea</p>", linked("<p>tea</p>", new Ref(Kind.CASES, "tea-club")));
    }

    @Test
    void explainsNoMoreThanEightOnAPage() {
        String html = linked("<p>one1 two2 three3 four4 five5 six6 seven7 eight8 nine9</p>");
        assertEquals(8, html.split("class=\"term\"", -1).length - 1);
    }

    private String linked(String html) {
        return linked(html, new Ref(Kind.GUIDE, "start-here"));
    }

    private String linked(String html, Ref page) {
        FixtureSite site = FixtureSite.complete(folder).with("content/glossary/tea-cosy.adoc", "= Tea cosy\n\nA hat.\n")
            .with("content/glossary/r-d.adoc", "= R&D\n\nResearch.\n").with("content/glossary/par.adoc", "= PAR\n\nResearch.\n").with("content/glossary/matrix.adoc", "= Matrix\n:explain: no\n\nA table.\n");
        for (String word : List.of("one1", "two2", "three3", "four4", "five5", "six6", "seven7", "eight8", "nine9")) {
            site.with("content/glossary/" + word + ".adoc", "= " + word + "\n\nA number.\n");
        }
        KnowledgeBase knowledge = site.check();
        TermLinks.Explained text = new TermLinks(knowledge).explain(html, knowledge.entry(page));
        explained = text.terms();
        return text.html();
    }
}
