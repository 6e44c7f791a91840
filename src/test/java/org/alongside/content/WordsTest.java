package org.alongside.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Problems problems = new Problems();

    @Test
    void saysAWordInTheLanguageOfTheSiteAndTheRestInEnglish() {
        Words words = read("cy", "{\"pages\": {\"menu\": \"Dewislen\", \"step-of\": \"Cam {number} o {all}\"}}");
        assertEquals(List.of(), problems.list());
        assertEquals("Dewislen", words.say("menu"));
        assertEquals("Cam 2 o 1,200", words.say("step-of", Map.of("number", 2, "all", 1200)));
        assertEquals("Close", words.say("close"));
        assertEquals("assets/words/cy.json", words.file());
        assertTrue(words.missing().containsAll(List.of("pages.close", "search", "saved")), words.missing().toString());
        assertEquals(List.of(), words.missing().stream().filter(name -> name.equals("pages.menu")).toList());
    }

    @Test
    void tellsEachWordThatIsNotKnownOrDoesNotFitWithItsPlace() {
        read("cy", """
            {
              "pages": {
                "menue": "Dewislen",
                "step-of": "Cam {nummer} o {all}",
                "close": "",
                "skip": {"one": "Neidio"},
                "missing": "Ar goll"
              },
              "search": {
                "pages": {"one": "{count} tudalen", "too": "{count} dudalen"},
                "help": ["Cymorth"]
              }
            }
            """);
        assertEquals("""
            assets/words/cy.json:3:14: "menue" is not known here. Did you mean "menu"? assets/words/en.json has all words.
            assets/words/cy.json:4:16: it leaves out {number}. In English it is "Step {number} of {all}".
            assets/words/cy.json:4:16: nothing can be put in the place of {nummer} here. Known: {all}, {number}.
            assets/words/cy.json:5:14: there is nothing here. Write the words, or take the line out to have them in English.
            assets/words/cy.json:6:13: this is not a text. In English it is "Skip to main content".
            assets/words/cy.json:7:16: here is a group of words in English, and no single text. Give each of them a line: \
            title, description, look, or-home, or-index, home, index.
            assets/words/cy.json:10:14: the form "other" is missing. Add it: it is for all numbers that have no form of their own.
            assets/words/cy.json:10:48: "too" is no plural form. Did you mean "two"? Known: zero, one, two, few, many, other.
            assets/words/cy.json:11:13: this is not a text. In English it is "See what else you can try".
            """.strip(), String.join("\n", problems.list().stream().map(Object::toString).toList()));
    }

    @Test
    void takesTheFormsThatALanguageHasAndOneTextWhereItHasNone() {
        read("pl", "{\"search\": {\"pages\": {\"one\": \"jedna strona\", \"few\": \"{count} strony\", \"other\": \"{count} stron\"}}}");
        read("ja", "{\"search\": {\"pages\": \"{count}ページ\"}}");
        assertEquals(List.of(), problems.list());
    }

    @Test
    void prefersTheFileOfTheWholeLanguage() {
        Map<String, byte[]> assets = Map.of("words/pt.json", bytes("{\"pages\": {\"menu\": \"Ementa\"}}"), "words/pt-br.json", bytes("{\"pages\": {\"menu\": \"Cardápio\"}}"));
        assertEquals("Cardápio", WordsReader.read("pt-BR", assets, problems).say("menu"));
        assertEquals("Ementa", WordsReader.read("pt-PT", assets, problems).say("menu"));
    }

    @Test
    void writesDaysNumbersAndDirectionsAsTheLanguageDoes() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertEquals("23 November 2026", EnglishWords.read().day(day));
        assertEquals("23. November 2026", read("de-DE", "{}").day(day));
        assertEquals("1.200", read("de-DE", "{}").shown(1200));
        assertEquals("۲۳ نوامبر ۲۰۲۶", read("fa", "{}").day(day));
        assertEquals("ltr rtl rtl rtl rtl rtl ltr", String.join(" ", List.of("en-GB", "ar", "he-IL", "fa", "ur-PK", "pa-Arab", "az-Latn").stream()
            .map(language -> read(language, "{}").direction()).toList()));
    }

    @Test
    void givesTheScriptsOnlyTheirOwnWords() {
        Words words = EnglishWords.read();
        String planner = new String(words.planner(), StandardCharsets.UTF_8);
        assertTrue(planner.startsWith("{\"percent\":\"{percent}%\",\"question\":"), planner.substring(0, 80));
        assertTrue(!planner.contains("\"drawings\"") && !planner.contains("\"recent\""));
        assertTrue(words.part("filter").startsWith("{\"none\":\"No case fits all of these."), words.part("filter"));
    }

    @Test
    void refusesWordsThatAreNotThereAndValuesThatAreNotGiven() {
        Words words = EnglishWords.read();
        assertEquals("there are no words \"menue\" under \"pages\" in assets/words/en.json",
            assertThrows(IllegalArgumentException.class, () -> words.say("menue")).getMessage());
        assertEquals("the words \"step\" need a value for {number}",
            assertThrows(IllegalArgumentException.class, () -> words.say("step")).getMessage());
    }

    private Words read(String language, String file) {
        return WordsReader.read(language, Map.of("words/" + language.replaceFirst("-.*", "") + ".json", bytes(file)), problems);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
