package org.alongside.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.alongside.content.EnglishWords;
import org.alongside.jbake.FixtureSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlphabetTest {

    @Test
    void sortsTitlesUnderTheirLettersAndPassesOverArticles(@TempDir Path folder) {
        String index = new Alphabet(EnglishWords.read()).of(FixtureSite.complete(folder).check().cases()).toString();
        assertEquals("[LinkGroup[heading=T, kind=, links=[EntryLink[title=The tea club, label=The tea club,"
            + " description=What this is and who reads it., address=/cases/tea-club/, kind=cases, id=tea-club, hue=0, stuck=]]]]", index);
    }

    @Test
    void findsTheLetter() {
        Alphabet alphabet = new Alphabet(EnglishWords.read());
        assertEquals("F", alphabet.letter("The four-part matrix"));
        assertEquals("W", alphabet.letter("“We are stuck”"));
        assertEquals("0–9", alphabet.letter("7 steps"));
        assertEquals("A", alphabet.letter("Assets"));
    }
}
