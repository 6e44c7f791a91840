package org.alongside.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.content.Article;
import org.alongside.content.Body;
import org.alongside.content.Entry;
import org.alongside.content.EvidencePage;
import org.alongside.content.Kind;
import org.alongside.content.ParsedDocument;
import org.alongside.content.Ref;
import org.alongside.editorial.Passage.Part;
import org.junit.jupiter.api.Test;

class AdvisorTest {
    private static final Article ARTICLE = new Article(new Ref(Kind.EVIDENCE, "cups"), "content/evidence/cups.adoc", "/evidence/cups/", "Cups", "",
        LocalDate.of(2025, 11, 23), List.of(), List.of(), Body.UNREAD, html -> html);

    @Test
    void hasNoAdviceOnAnEasyPageThatWasReadThisYear() {
        assertEquals(List.of(), advice("We sat down. We had tea. Then we went home.", LocalDate.of(2026, 11, 23)));
    }

    @Test
    void marksALongSentence() {
        assertEquals(List.of("content/evidence/cups.adoc:7: a sentence of 31 words: \"And so we went on and so we …\" Two short ones are easier to read."),
            advice("Tea is hot. It is. It was. And" + " so we went on and".repeat(5) + " so on it went today.", LocalDate.of(2026, 1, 1)));
    }

    @Test
    void marksAPageThatIsHardToRead() {
        assertEquals(List.of("content/evidence/cups.adoc:1: the reading age is 52.7, above our 13.5. Shorter sentences and plainer words bring it down."),
            advice("Organisational collaboration necessitates institutional reconfiguration. ".repeat(20), LocalDate.of(2026, 1, 1)));
    }

    @Test
    void doesNotMeasureAFewWords() {
        assertEquals(List.of(), advice("Organisational collaboration necessitates institutional reconfiguration.", LocalDate.of(2026, 1, 1)));
    }

    @Test
    void marksAPageThatNobodyReadForAYear() {
        assertEquals(List.of("content/evidence/cups.adoc:1: nobody has checked this page since 2025-11-23. Read it again, then change its line \":reviewed:\"."),
            advice("We had tea.", LocalDate.of(2026, 11, 24)));
    }

    @Test
    void marksAPageThatWasCheckedOnADayToCome() {
        assertEquals(List.of("content/evidence/cups.adoc:1: the day of the last check, 2025-11-23, has not come yet. Is the year right?"),
            advice("We had tea.", LocalDate.of(2025, 11, 22)));
    }

    @Test
    void countsSyllables() {
        assertEquals(List.of(1, 1, 2, 3, 1), List.of("tea", "helped", "people", "together", "cared").stream().map(ReadingAge::syllables).toList());
    }

    private static List<String> advice(String text, LocalDate today) {
        Entry entry = new EvidencePage(ARTICLE);
        ParsedDocument file = new ParsedDocument(ARTICLE.ref(), ARTICLE.file(), "Cups", Map.of(), ARTICLE.body(), "\n".repeat(6) + text, "");
        List<Passage> page = List.of(new Passage(entry, file, 1, text, false, Part.TEXT));
        return Stream.concat(new Advisor(13.5).advise(ARTICLE.file(), page).stream(), Advisor.review(ARTICLE, today).stream())
            .map(Advice::toString).toList();
    }
}
