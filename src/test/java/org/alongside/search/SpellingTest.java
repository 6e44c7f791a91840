package org.alongside.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static Scripts scripts;

    @BeforeAll
    static void start() {
        scripts = new Scripts(SearchFixture.SCRIPTS);
    }

    @AfterAll
    static void stop() {
        scripts.close();
    }

    @ParameterizedTest
    @CsvSource({"trust,trust,0", "trust,trsut,1", "trust,trst,1", "trust,truust,1", "trust,thrust,1", "trust,rust,1", "trust,trusty,1",
        "trust,tursty,2", "consultation,consulation,1", "trust,people,3", "a,b,1"})
    void countsMistakes(String one, String other, int mistakes) {
        assertEquals(mistakes, scripts.export("spelling.js", "distance").execute(one, other, 2).asInt());
        assertEquals(mistakes, scripts.export("spelling.js", "distance").execute(other, one, 2).asInt());
    }

    @Test
    void prefersFewMistakesThenTheFirstLetterThenTheCommonest() {
        Value vocabulary = scripts.run("""
            [['rust', 9], ['crust', 9], ['truest', 1], ['trusty', 5], ['trusts', 3], ['people', 9]].map(([word, common]) => ({ word, common }))""");
        Value near = scripts.export("spelling.js", "nearest").execute("trust", vocabulary, 2);
        assertEquals("trusty crust rust", scripts.run("(near) => near.map(({ word }) => word).join(' ')").execute(near).asString());
    }

    @Test
    void readsWordsThatShareTheirBeginnings() {
        Value read = scripts.export("spelling.js", "readVocabulary").execute(
            scripts.run("({ words: '0care 4r 5s 3ing 0trust', common: '31209' })"));
        assertEquals("care3 carer1 carers2 caring0 trust9",
            scripts.run("(read) => read.map(({ word, common }) => word + common).join(' ')").execute(read).asString());
    }
}
