package org.alongside.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OtherNamesTest {

    @Test
    void leavesOutFormsOfTheWord() {
        assertEquals(List.of(), OtherNames.of("Consultation", List.of("consultations", "consult", "consults", "consulted", "consulting")));
        assertEquals(List.of("unpaid carer", "family carer"),
            OtherNames.of("Carer", List.of("carers", "unpaid carer", "unpaid carers", "family carer", "family carers")));
    }

    @Test
    void keepsOtherSpellingsAndOtherWords() {
        assertEquals(List.of("codesign"), OtherNames.of("Co-design", List.of("codesign", "co-designs", "co-designed", "co-designing")));
        assertEquals(List.of("legal citizenship"), OtherNames.of("Citizenship as status", List.of("legal citizenship")));
        assertEquals(List.of("FFDG", "dialogue group"), OtherNames.of("Framework for Dialogue Group",
            List.of("Framework for Dialogue Groups", "FFDG", "FFDGs", "dialogue group", "dialogue groups")));
    }
}
