package org.alongside.pages;

import java.util.ArrayList;
import java.util.List;
import org.alongside.content.CaseExample;
import org.alongside.content.Entry;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.Principle;
import org.alongside.content.Ref;
import org.alongside.pages.Fact.FactLink;

/** The facts of a case as rows of a table. */
final class CaseFacts {
    private final KnowledgeBase knowledge;

    CaseFacts(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    List<Fact> of(Entry entry) {
        return entry instanceof CaseExample example ? facts(example) : List.of();
    }

    private List<Fact> facts(CaseExample example) {
        List<Fact> facts = new ArrayList<>();
        facts.add(words("Setting", List.of(knowledge.settings().settings().getOrDefault(example.setting(), example.setting()))));
        facts.add(words("Place", List.of(example.place())));
        facts.add(words("Who took part", List.of(example.who())));
        facts.add(words("What they did", List.of(example.did())));
        facts.add(words("How people took part", example.mechanisms()));
        facts.add(links("Mode", example.modes()));
        facts.add(links("Place in the matrix", example.cells()));
        facts.add(links("Between organisations", example.between()));
        facts.add(new Fact("Principles it shows", List.of(), example.principles().stream().map(rated -> {
            Principle principle = (Principle) knowledge.entry(rated.ref());
            return new FactLink(principle.title(), principle.address(), rated.rating(), principle.order());
        }).toList()));
        facts.add(words("What helped", example.helped()));
        facts.add(words("What got in the way", example.hindered()));
        facts.removeIf(fact -> fact.texts().isEmpty() && fact.links().isEmpty());
        return facts;
    }

    private static Fact words(String label, List<String> texts) {
        return new Fact(label, texts, List.of());
    }

    private Fact links(String label, List<Ref> refs) {
        return new Fact(label, List.of(), knowledge.entries(refs).stream()
            .map(entry -> new FactLink(entry.title(), entry.address(), "", 0)).toList());
    }
}
