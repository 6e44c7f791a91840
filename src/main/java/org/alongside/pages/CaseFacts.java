package org.alongside.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.content.CaseExample;
import org.alongside.content.Entry;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.Principle;
import org.alongside.content.Ref;
import org.alongside.pages.Fact.FactLink;

/** The facts of a case as rows of a table. */
final class CaseFacts {
    private static final Pattern HEADING = Pattern.compile("<h2 id=\"([^\"]+)\">([^<]+)</h2>");

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
        facts.add(figures(example));
        facts.removeIf(fact -> fact.texts().isEmpty() && fact.links().isEmpty());
        return facts;
    }

    /** A link to the first section with a table of figures, or a word that there is none. */
    private static Fact figures(CaseExample example) {
        String html = example.article().body().html();
        int table = html.indexOf("<table class=\"bars\"");
        Matcher heading = HEADING.matcher(html.substring(0, Math.max(table, 0)));
        FactLink link = null;
        while (heading.find()) {
            link = new FactLink(heading.group(2), "#" + heading.group(1), "", 0);
        }
        return link == null ? words("Figures", List.of("None reported")) : new Fact("Figures", List.of(), List.of(link));
    }

    private static Fact words(String label, List<String> texts) {
        return new Fact(label, texts, List.of());
    }

    private Fact links(String label, List<Ref> refs) {
        return new Fact(label, List.of(), knowledge.entries(refs).stream()
            .map(entry -> new FactLink(entry.title(), entry.address(), "", 0)).toList());
    }
}
