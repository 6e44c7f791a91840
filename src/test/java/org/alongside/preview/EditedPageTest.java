package org.alongside.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Following somebody who writes, on every system. */
class EditedPageTest {

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
        Path source = Path.of("site").toAbsolutePath();
        Path about = source.resolve("content/pages/about.adoc");
        assertEquals(Optional.of("/about/"), EditedPage.among(source, Set.of(about, source.resolve("content/site.yaml")), file -> ""));
        assertEquals(Optional.empty(), EditedPage.among(source, Set.of(about, source.resolve("content/cases/tea.adoc")), file -> ""));
        assertEquals(Optional.empty(), EditedPage.among(source, Set.of(source.resolve("content/planner/questions.yaml")), file -> ""));
    }
}
