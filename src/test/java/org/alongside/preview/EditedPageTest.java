package org.alongside.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Following somebody who writes, on every system. */
class EditedPageTest {
    private static final Path SOURCE = Path.of("site").toAbsolutePath();
    private static final Path ABOUT = SOURCE.resolve("content/pages/about.adoc");
    private static final Path TEA = SOURCE.resolve("content/cases/tea.adoc");

    @Test
    void knowsThePageOfAFileWhateverTheSeparator() {
        assertEquals("/practice/build-trust/", EditedPage.address("content/practice/build-trust.adoc", ""));
        assertEquals("/practice/build-trust/", EditedPage.address("content\\practice\\build-trust.adoc", ""));
        assertEquals("/", EditedPage.address("content\\pages\\home.adoc", ""));
        assertEquals("/glossary/#trust", EditedPage.address("content/glossary/trust.adoc", ""));
    }

    @Test
    void pagesStandUnderThePageTheyName() {
        assertEquals("/planner/compare/", EditedPage.address("content/pages/compare.adoc", "= Compare\n:under: planner\n\nText.\n"));
        assertEquals("/about/", EditedPage.address("content/pages/about.adoc", "= About\n\nText.\n"));
    }

    @Test
    void followsOnlyWhereOnePageWasSaved() {
        EditedPage edited = new EditedPage(SOURCE, file -> "");
        assertEquals(Optional.of("/about/"), edited.among(Set.of(ABOUT, SOURCE.resolve("content/site.yaml"))));
        edited = new EditedPage(SOURCE, file -> "");
        assertEquals(Optional.empty(), edited.among(Set.of(ABOUT, TEA)));
        assertEquals(Optional.empty(), edited.among(Set.of(SOURCE.resolve("content/planner/questions.yaml"))));
    }

    @Test
    void aSaveThatIsToldAgainBesideTheNextOneIsNoSecondPage() {
        Map<Path, String> texts = new HashMap<>(Map.of(ABOUT, "About", TEA, "Tea"));
        EditedPage edited = new EditedPage(SOURCE, texts::get);
        assertEquals(Optional.of("/about/"), edited.among(Set.of(ABOUT)));
        assertEquals(Optional.of("/cases/tea/"), edited.among(Set.of(ABOUT, TEA)));
        texts.put(ABOUT, "More about");
        assertEquals(Optional.of("/about/"), edited.among(Set.of(ABOUT, TEA)));
    }
}
