package org.alongside.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alongside.content.planner.PlannerContent;
import org.alongside.content.planner.Question;

/**
 * Everything the guide knows, checked and never changed afterwards. If it exists, it is right: every reference in it
 * leads to an entry, and every link leads both ways.
 */
public final class KnowledgeBase {
    private final SiteSettings settings;
    private final PlannerContent planner;
    private final Map<String, ?> searchWords;
    private final Words words;
    /** In the order of their refs. */
    private final Map<Ref, Entry> entries = new LinkedHashMap<>();
    private final Map<Kind, List<Entry>> byKind = new EnumMap<>(Kind.class);
    private final Map<Ref, SortedSet<Ref>> links = new HashMap<>();
    /** The place of each entry among those of its kind. */
    private final Map<Ref, Integer> places = new HashMap<>();
    private final Map<Integer, List<GuidePage>> guideByOrder;

    KnowledgeBase(SiteSettings settings, PlannerContent planner, Map<String, ?> searchWords, Words words, Collection<? extends Entry> entries) {
        this.settings = settings;
        this.planner = planner;
        this.searchWords = Map.copyOf(searchWords);
        this.words = words;
        entries.stream().sorted(Comparator.comparing(Entry::ref)).forEach(entry -> this.entries.put(entry.ref(), entry));
        for (Kind kind : Kind.values()) {
            byKind.put(kind, entries.stream().filter(entry -> entry.ref().kind() == kind).map(Entry.class::cast)
                .sorted(Comparator.comparingInt(KnowledgeBase::order).thenComparing(Entry::label, String.CASE_INSENSITIVE_ORDER))
                .toList());
            byKind.get(kind).forEach(entry -> places.put(entry.ref(), places.size()));
        }
        guideByOrder = guide().stream().collect(Collectors.groupingBy(GuidePage::order));
        entries.forEach(this::link);
    }

    /** The same with other texts of some entries, whose titles and header lines are as they were. */
    public KnowledgeBase with(Map<Ref, Entry> amended) {
        Map<Ref, Entry> all = new LinkedHashMap<>(entries);
        all.putAll(amended);
        return new KnowledgeBase(settings, planner, searchWords, words, all.values());
    }

    public SiteSettings settings() {
        return settings;
    }

    public PlannerContent planner() {
        return planner;
    }

    /** What {@code search.yaml} says about words, as it stands there. */
    public Map<String, ?> searchWords() {
        return searchWords;
    }

    /** The words of the interface. */
    public Words words() {
        return words;
    }

    public Collection<Entry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    public Optional<Entry> find(Ref ref) {
        return Optional.ofNullable(entries.get(ref));
    }

    /** Whether there is an entry of this {@code folder/id}, so that a template can leave out a link to a page a site does not have. */
    public boolean has(String name) {
        return Ref.of(name).filter(entries::containsKey).isPresent();
    }

    /** Whether a folder holds anything, so that a template can leave out what would be about nothing. */
    public boolean hasAny(String folder) {
        return Kind.ofFolder(folder).filter(kind -> !byKind.get(kind).isEmpty()).isPresent();
    }

    /** The entry of a reference that was checked when this was made. */
    public Entry entry(Ref ref) {
        return find(ref).orElseThrow(() -> new IllegalArgumentException("no " + ref));
    }

    public List<Entry> entries(Collection<Ref> refs) {
        return refs.stream().map(this::entry).toList();
    }

    /** All entries of a kind, by their {@code order} line, else by name. */
    public List<Entry> all(Kind kind) {
        return byKind.get(kind);
    }

    /** Everything of one kind linked with an entry, from either side, in the order of the kind. */
    public List<Entry> linked(Ref ref, Kind kind) {
        return links.getOrDefault(ref, Collections.emptySortedSet()).stream().filter(linked -> linked.kind() == kind)
            .sorted(Comparator.comparing(places::get)).map(this::entry).toList();
    }

    public List<Principle> principles() {
        return typed(Kind.PRINCIPLES, Principle.class);
    }

    public List<Stage> stages() {
        return typed(Kind.STAGES, Stage.class);
    }

    public List<Model> models() {
        return typed(Kind.MODELS, Model.class);
    }

    /** Whether there are modes that a case can be in. */
    public boolean hasModes() {
        return models().stream().anyMatch(model -> model.family().equals("modes") && !model.whoDecides().isEmpty());
    }

    public List<GuidePage> guide() {
        return typed(Kind.GUIDE, GuidePage.class);
    }

    /** What to read after a page of the guide. */
    public List<GuidePage> after(GuidePage page) {
        return guideByOrder.getOrDefault(page.order() + 1, List.of());
    }

    public List<Practice> practice() {
        return typed(Kind.PRACTICE, Practice.class);
    }

    public List<CaseExample> cases() {
        return typed(Kind.CASES, CaseExample.class);
    }

    public List<Factor> factors() {
        return typed(Kind.FACTORS, Factor.class);
    }

    public List<Risk> risks() {
        return typed(Kind.RISKS, Risk.class);
    }

    public List<EvidencePage> evidence() {
        return typed(Kind.EVIDENCE, EvidencePage.class);
    }

    public List<Source> sources() {
        return typed(Kind.SOURCES, Source.class);
    }

    public List<Term> terms() {
        return typed(Kind.GLOSSARY, Term.class);
    }

    public List<Page> pages() {
        return typed(Kind.PAGES, Page.class);
    }

    /** The cases that show a principle this strongly, by name. */
    public List<CaseExample> casesShowing(Ref principle, String strength) {
        return cases().stream().filter(example -> example.principles().contains(new Header.Rated(principle, strength))).toList();
    }

    /** The cases that say anything of a principle, by name. */
    public List<CaseExample> casesShowing(Ref principle) {
        return cases().stream().filter(example -> example.principles().stream().anyMatch(rated -> rated.ref().equals(principle))).toList();
    }

    /** The cases in one of the settings of {@code site.yaml}, by name. */
    public List<CaseExample> casesOfSetting(String setting) {
        return cases().stream().filter(example -> example.setting().equals(setting)).toList();
    }

    /** The cases that show one of the things {@code site.yaml} says a case can show, by name. */
    public List<CaseExample> casesThatShow(String shown) {
        return cases().stream().filter(example -> example.shows().contains(shown)).toList();
    }

    /** The planner questions that lead to an entry: to its page, as its case, at its step or for its principle. */
    public List<Question> questionsOf(Ref ref) {
        return planner.questions().stream().filter(question -> leadsTo(question, ref)).toList();
    }

    private static boolean leadsTo(Question question, Ref ref) {
        return switch (ref.kind()) {
            case STAGES -> question.stage().equals(ref.id());
            case PRINCIPLES -> question.primary().equals(ref.id());
            default -> ref.toString().equals(question.guide()) || ref.toString().equals(question.caseRef());
        };
    }

    private <T extends Entry> List<T> typed(Kind kind, Class<T> type) {
        return byKind.get(kind).stream().map(type::cast).toList();
    }

    private void link(Entry entry) {
        List<Ref> targets = new ArrayList<>(entry.article().related());
        targets.addAll(entry.refs());
        for (Ref target : targets) {
            if (!target.equals(entry.ref())) {
                links.computeIfAbsent(entry.ref(), ref -> new TreeSet<>()).add(target);
                links.computeIfAbsent(target, ref -> new TreeSet<>()).add(entry.ref());
            }
        }
    }

    private static int order(Entry entry) {
        if (entry instanceof Principle principle) {
            return principle.order();
        } else if (entry instanceof Stage stage) {
            return stage.order();
        } else if (entry instanceof Model model) {
            return model.order();
        } else if (entry instanceof GuidePage page) {
            return page.order();
        } else if (entry instanceof Source source) {
            return source.order();
        }
        return 0;
    }
}
