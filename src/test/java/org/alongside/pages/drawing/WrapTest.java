package org.alongside.pages.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {

    @Test
    void breaksBetweenWords() {
        assertEquals(List.of("staff decide; people", "shape how each", "contact goes"),
            Wrap.lines("staff decide; people shape how each contact goes", 11));
    }

    @Test
    void givesALongWordALineOfItsOwn() {
        assertEquals(List.of("a", "Neighbourhood", "b"), Wrap.lines("a Neighbourhood b", 3));
    }

    @Test
    void keepsWordsTogetherThatAHardSpaceJoins() {
        assertEquals(List.of("More home care", "–\u00a0Up"), Wrap.lines("More home care –\u00a0Up", 9));
    }
}
