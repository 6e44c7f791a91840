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
import org.alongside.content.Words;
import org.alongside.pages.Fact.FactLink;

/** The facts of a case as rows of a table. */
final class CaseFacts {
    private static final Pattern HEADING = Pattern.compile("<h2 id=\"([^\"]+)\">([^<]+)</h2>");

    private final KnowledgeBase knowledge;
    private final Words said;

    CaseFacts(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.said = knowledge.words();
    }

    List<Fact> of(Entry entry) {
        return entry instanceof CaseExample example ? facts(example) : List.of();
    }

    private List<Fact> facts(CaseExample example) {
        List<Fact> facts = new ArrayList<>();
        facts.add(words("setting", List.of(knowledge.settings().settings().getOrDefault(example.setting(), example.setting()))));
        facts.add(words("place", List.of(example.place())));
        facts.add(words("who", List.of(example.who())));
        facts.add(words("did", List.of(example.did())));
        facts.add(words("mechanisms", example.mechanisms()));
        facts.add(links("modes", example.modes()));
        facts.add(links("cells", example.cells()));
        facts.add(links("between", example.between()));
        facts.add(new Fact(label("principles"), List.of(), example.principles().stream().map(rated -> {
            Principle principle = (Principle) knowledge.entry(rated.ref());
            return new FactLink(principle.title(), principle.address(), rated.rating(), said.say("strengths." + rated.rating()), principle.order());
        }).toList()));
        facts.add(words("helped", example.helped()));
        facts.add(words("hindered", example.hindered()));
        facts.add(figures(example));
        facts.removeIf(fact -> fact.texts().isEmpty() && fact.links().isEmpty());
        return facts;
    }

    /** A link to the first section with a table of figures, or a word that there is none. */
    private Fact figures(CaseExample example) {
        String html = example.article().html();
        int table = html.indexOf("<table class=\"bars\"");
        Matcher heading = HEADING.matcher(html.substring(0, Math.max(table, 0)));
        FactLink link = null;
        while (heading.find()) {
            link = new FactLink(heading.group(2), "#" + heading.group(1), "", "", 0);
        }
        return link == null ? words("figures", List.of(label("no-figures"))) : new Fact(label("figures"), List.of(), List.of(link));
    }

    private String label(String name) {
        return said.say("facts." + name);
    }

    private Fact words(String name, List<String> texts) {
        return new Fact(label(name), texts, List.of());
    }

    private Fact links(String name, List<Ref> refs) {
        return new Fact(label(name), List.of(), knowledge.entries(refs).stream()
            .map(entry -> new FactLink(entry.title(), entry.address(), "", "", 0)).toList());
    }
}
