package org.alongside.pages;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.content.Article;
import org.alongside.content.Entry;
import org.alongside.content.Kind;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.Link;
import org.alongside.content.Page;
import org.alongside.content.Principle;
import org.alongside.content.Ref;
import org.alongside.content.SiteSettings;
import org.alongside.content.Source;
import org.alongside.content.Words;
import org.alongside.content.planner.Question;
import org.alongside.pages.drawing.Drawings;
import org.alongside.site.Assets;
import org.alongside.site.Palette;

/** Makes what templates see from the knowledge base. */
public final class PageViews {
    /** Listed elsewhere on a page: its sources at its foot, words where they stand. */
    private static final Set<Kind> NOT_RELATED = Set.of(Kind.SOURCES, Kind.GLOSSARY);

    private final KnowledgeBase knowledge;
    private final Words words;
    private final PageBodies bodies;
    private final WordLists lists;
    private final CaseFacts caseFacts;
    private final Listings listings;
    private final Assets assets;
    private final Palette palette;

    public PageViews(KnowledgeBase knowledge, Assets assets, Drawings drawings, Palette palette) {
        this.assets = assets;
        this.palette = palette;
        this.knowledge = knowledge;
        this.bodies = new PageBodies(knowledge, assets, drawings);
        this.lists = new WordLists(knowledge);
        this.words = knowledge.words();
        this.caseFacts = new CaseFacts(knowledge);
        this.listings = new Listings(knowledge);
    }

    /** The site as a page at this address sees it. */
    public SiteView site(String address) {
        SiteSettings settings = knowledge.settings();
        return new SiteView(settings.title(), settings.tagline(), settings.address(), settings.language(), words.direction(),
            settings.organisation(), settings.contact(), settings.licence(), navigation(settings.header(), address),
            navigation(settings.footer(), address), ways(settings.ways()), settings.edit(), settings.notice(), colours(),
            assets.address("words/planner.json"), assets.address("words/search.json"));
    }

    private ColourView colours() {
        return new ColourView(palette.colour("light", "paper"), palette.colour("dark", "paper"),
            assets.has(Palette.OWN_SHEET) ? assets.address(Palette.OWN_SHEET) : "");
    }

    /** One entry as its page. */
    public PageView page(Entry entry) {
        Article article = entry.article();
        PageBody body = bodies.of(entry);
        return new PageView(entry.ref().kind().folder(), entry.id(), entry.title(), entry.description(), entry.address(),
            body.html(), breadcrumbs(entry), contents(article), inWords(article.reviewed()), iso(article.reviewed()),
            sources(article), related(entry), questions(entry), entry instanceof Principle principle ? principle.order() : 0,
            knowledge.settings().editLink(article.file()), mailLink(article), caseFacts.of(entry), listings.of(entry),
            lists.terms(entry, body.terms()), lists.alphabet(entry), entry);
    }

    /** The page shown for an address that does not exist. */
    public PageView notFound() {
        return standing("404", "missing");
    }

    /** The page shown for a page that is not kept on a device without a connection. */
    public PageView offline() {
        return standing("offline", "offline");
    }

    private PageView standing(String id, String said) {
        return new PageView("pages", id, words.say(said + ".title"), words.say(said + ".description"), "/" + id + ".html", new SafeString(""), List.of(), List.of(), "", "",
            List.of(), List.of(), List.of(), 0, "", "", List.of(), List.of(), List.of(), lists.everything(), null);
    }

    private List<NavLink> navigation(List<String> pages, String address) {
        return pages.stream().map(name -> knowledge.entry(Ref.of(name).orElseThrow()))
            .map(page -> new NavLink(page.label(), page.address(), address.startsWith(page.address()))).toList();
    }

    /** Under their whole titles: there is room, and they say what readers find. */
    private List<NavLink> ways(List<String> pages) {
        return pages.stream().map(name -> knowledge.entry(Ref.of(name).orElseThrow())).map(page -> new NavLink(page.title(), page.address(), false)).toList();
    }

    /** From the home page down to the page above this one. */
    private List<NavLink> breadcrumbs(Entry entry) {
        List<NavLink> path = new ArrayList<>();
        for (Optional<Entry> above = above(entry); above.isPresent(); above = above(above.get())) {
            path.add(0, new NavLink(above.get().label(), above.get().address(), false));
        }
        return path;
    }

    private Optional<Entry> above(Entry entry) {
        if (entry.address().equals("/")) {
            return Optional.empty();
        }
        if (entry instanceof Page page && !page.under().isEmpty()) {
            return knowledge.find(page.under().get(0));
        }
        Optional<Entry> index = entry instanceof Page ? Optional.empty()
            : knowledge.find(new Ref(Kind.PAGES, entry.ref().kind().folder()));
        return index.or(() -> knowledge.find(new Ref(Kind.PAGES, "home")));
    }

    private static List<SectionLink> contents(Article article) {
        return article.body().sections().stream().filter(section -> section.level() == 2)
            .map(section -> new SectionLink(section.anchor(), section.heading())).toList();
    }

    private List<CitedSource> sources(Article article) {
        Set<String> cited = new LinkedHashSet<>();
        article.body().links().stream().filter(link -> link.kind() == Link.To.SOURCE).forEach(link -> cited.add(link.target()));
        return knowledge.sources().stream().filter(source -> cited.contains(source.id())).map(PageViews::cited).toList();
    }

    private static CitedSource cited(Source source) {
        return new CitedSource(source.citeAs(), source.title(), source.address(), source.authors(), source.year(), source.written());
    }

    private List<LinkGroup> related(Entry entry) {
        List<LinkGroup> groups = new ArrayList<>();
        // The pages above are linked at the top already.
        Set<String> above = breadcrumbs(entry).stream().map(NavLink::address).collect(Collectors.toSet());
        for (Kind kind : Kind.values()) {
            List<EntryLink> links = knowledge.linked(entry.ref(), kind).stream()
                .filter(linked -> !linked.address().equals("/") && !above.contains(linked.address())).map(EntryLink::to).toList();
            if (!links.isEmpty() && !NOT_RELATED.contains(kind)) {
                groups.add(new LinkGroup(words.say("related." + kind.folder()), kind.folder(), links));
            }
        }
        return groups;
    }

    private List<QuestionLink> questions(Entry entry) {
        return knowledge.questionsOf(entry.ref()).stream().map(this::questionLink).toList();
    }

    private QuestionLink questionLink(Question question) {
        Entry step = knowledge.entry(new Ref(Kind.STAGES, question.stage()));
        Principle principle = (Principle) knowledge.entry(new Ref(Kind.PRINCIPLES, question.primary()));
        return new QuestionLink(question.id(), question.text(), step.label(), step.address(), principle.title(),
            principle.order(), "/planner/#" + question.id());
    }

    /** For people without an account on the code host: a letter that says which page it is about. */
    private String mailLink(Article article) {
        String contact = knowledge.settings().contact();
        return contact.isEmpty() || knowledge.settings().edit().isEmpty() ? ""
            : "mailto:" + contact + "?subject=" + URLEncoder.encode(words.say("mail-subject", Map.of("title", article.title())), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String inWords(LocalDate day) {
        return day.equals(LocalDate.EPOCH) ? "" : words.day(day);
    }

    private static String iso(LocalDate day) {
        return day.equals(LocalDate.EPOCH) ? "" : day.toString();
    }
}
