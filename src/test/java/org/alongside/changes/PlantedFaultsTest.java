package org.alongside.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Twenty slips that people make in pull requests, each planted in one of its own; the summary has to name the place of each. */
@EnabledIf("org.alongside.changes.WorkingCopy#gitIsHere")
class PlantedFaultsTest {
    private static final String ABOUT = "content/pages/about.adoc";
    private static final String HOME = "content/pages/home.adoc";
    private static final String CASE = "content/cases/tea-club.adoc";
    private static final String PRACTICE = "content/practice/take-turns.adoc";
    private static final String QUESTIONS = "content/planner/questions.yaml";
    private static final String MODEL = "content/planner/model.yaml";

    private final Map<String, Consumer<WorkingCopy>> faults = new LinkedHashMap<>();

    @TempDir
    private Path folder;

    @Test
    void everyOneIsNamedWithItsPlace() {
        plant();
        assertEquals(20, faults.size());
        WorkingCopy site = new WorkingCopy(folder);
        Map<String, List<String>> missed = new TreeMap<>();
        faults.forEach((place, fault) -> {
            fault.accept(site);
            List<String> named = site.problems();
            if (named.stream().noneMatch(problem -> problem.startsWith(place.substring(place.indexOf(' ') + 1)))) {
                missed.put(place, named);
            }
            site.git("reset", "--quiet", "--hard").git("clean", "--quiet", "--force", "-d");
        });
        assertEquals(Map.of(), missed);
    }

    private void plant() {
        edit("title-gone " + ABOUT + ":1: the title is missing.", ABOUT, text -> text.replace("= About", "About"));
        edit("misspelt-line " + ABOUT + ":2: the header line \"descripton\" is not known", ABOUT, text -> text.replace(":description:", ":descripton:"));
        edit("date-of-words " + ABOUT + ":3: reviewed: \"last week\" is not a date.", ABOUT, text -> text.replace("2026-01-31", "last week"));
        edit("broken-link " + ABOUT + ":5: the page \"practice/take-turn\" does not exist. Did you mean \"practice/take-turns\"?", ABOUT,
            text -> text.replace("About this.", "See xref:practice/take-turn.adoc[]."));
        edit("broken-anchor " + ABOUT + ":5: ", ABOUT, text -> text.replace("About this.", "See xref:practice/take-turns.adoc#stepz[]."));
        edit("unknown-source " + ABOUT + ":5: ", ABOUT, text -> text.replace("About this.", "So it is cite:second-source[]."));
        edit("include " + ABOUT + ":5: ", ABOUT, text -> text.replace("About this.", "include::/etc/passwd[]"));
        edit("raw-html " + ABOUT + ":5: ", ABOUT, text -> text.replace("About this.", "A pass:[<b>word</b>]."));
        edit("word-to-avoid " + ABOUT + ":5: ", ABOUT, text -> text.replace("About this.", "About sufferers of noise."));
        edit("figure-without-source " + CASE, CASE, text -> text + "\nOf them, 74% came back.\n");
        edit("unknown-principle " + CASE, CASE, text -> text.replaceFirst(":principles:.*", ":principles: shareing strong"));
        edit("section-gone " + PRACTICE + ":1: the section \"Steps\" is missing.", PRACTICE, text -> text.replace("== Steps", "== Step"));
        edit("draft-left " + ABOUT + ":4: this page is still marked as a draft.", ABOUT, text -> text.replaceFirst("\n\n", "\n:status: draft\n\n"));
        faults.put("orphan content/guide/alone.adoc:1: no other page leads here.", site -> site.write("content/guide/alone.adoc",
            "= Alone\n:description: A page.\n:reviewed: 2026-01-31\n:order: 9\n\nText.\n"));
        edit("menu-to-nowhere content/site.yaml", "content/site.yaml", text -> text.replace("pages/about]", "pages/abuot]"));
        edit("yaml-slip " + QUESTIONS, QUESTIONS, text -> text.replace("  stage: end", "   stage: end"));
        edit("question-to-nowhere " + QUESTIONS, QUESTIONS, text -> text.replace("case: cases/tea-club", "case: cases/coffee-club"));
        edit("weight-without-version " + MODEL + ":4", QUESTIONS, text -> text.replace("sharing: 2", "sharing: 3"));
        faults.put("page-gone content/evidence/figures.adoc: the page /evidence/figures/ is gone", site -> site.delete("content/evidence/figures.adoc")
            .edit(HOME, text -> text.replace(", xref:evidence/figures.adoc[figures]", "")));
        faults.put("redirect-to-nowhere netlify.toml:3: a redirect leads to /tea/", site ->
            site.write("netlify.toml", "[[redirects]]\n  from = \"/teas\"\n  to = \"/tea/\"\n"));
    }

    /** @param place a name for the fault, and after a blank how the problem that names it begins */
    private void edit(String place, String file, UnaryOperator<String> slip) {
        faults.put(place, site -> site.edit(file, slip));
    }
}
