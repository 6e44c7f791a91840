package org.alongside.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.content.Entry;
import org.alongside.content.Factor;
import org.alongside.content.Kind;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.Model;
import org.alongside.content.Page;
import org.alongside.content.Practice;

/** The lists that index pages show: the entries of a folder, in groups where that helps to choose. */
final class Listings {
    private final KnowledgeBase knowledge;

    Listings(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    List<LinkGroup> of(Entry entry) {
        return entry instanceof Page page && page.lists().isPresent() ? groups(page.lists().get()) : List.of();
    }

    private List<LinkGroup> groups(Kind kind) {
        return switch (kind) {
            case MODELS -> grouped(kind, said("families", Model.FAMILIES), entry -> ((Model) entry).family());
            case FACTORS -> grouped(kind, said("dimensions", Factor.DIMENSIONS), entry -> ((Factor) entry).dimension());
            case PRACTICE -> grouped(kind, steps(), entry -> ((Practice) entry).stages().get(0).id());
            default -> List.of(group("", kind, knowledge.all(kind)));
        };
    }

    private Map<String, String> steps() {
        return knowledge.stages().stream().collect(Collectors.toMap(Entry::id, Entry::label, (one, same) -> one, LinkedHashMap::new));
    }

    private List<LinkGroup> grouped(Kind kind, Map<String, String> headings, Function<Entry, String> key) {
        return headings.entrySet().stream().map(heading -> group(heading.getValue(), kind,
                knowledge.all(kind).stream().filter(entry -> key.apply(entry).equals(heading.getKey())).toList()))
            .filter(group -> !group.links().isEmpty()).toList();
    }

    private static LinkGroup group(String heading, Kind kind, List<Entry> entries) {
        return new LinkGroup(heading, kind.folder(), entries.stream().map(EntryLink::to).toList());
    }

    private Map<String, String> said(String group, List<String> keys) {
        Map<String, String> headings = new LinkedHashMap<>();
        keys.forEach(key -> headings.put(key, knowledge.words().say(group + "." + key)));
        return headings;
    }
}
