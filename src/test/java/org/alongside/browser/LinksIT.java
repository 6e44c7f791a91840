package org.alongside.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever follows a link arrives, and every page can be arrived at. */
@ExtendWith(Browser.class)
class LinksIT {
    /** Led to by no link: the page for addresses that do not exist, and the one for devices without a connection. */
    private static final Set<String> UNLINKED = Set.of("/404.html", "/offline.html");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, HttpResponse<String>> answers = new HashMap<>();
    private final Map<String, Document> documents = new HashMap<>();
    private final Set<String> faults = new TreeSet<>();
    private String site;

    @Test
    void everyLinkLeadsToAPageOrAPlaceOnOneAndEveryPageIsLinked(Visit visit) throws Exception {
        site = visit.address();
        Set<String> pages = new TreeSet<>();
        Deque<String> ahead = new ArrayDeque<>(Set.of("/"));
        while (!ahead.isEmpty()) {
            String page = ahead.pop();
            if (pages.add(page)) {
                links(page).stream().filter(this::isPage).forEach(ahead::add);
            }
        }
        assertEquals(Set.of(), faults);
        Set<String> built = new TreeSet<>(BuiltSite.pages());
        built.removeAll(UNLINKED);
        assertEquals(built, pages);
    }

    /** The addresses that a page refers to on this site, without their places on the page. */
    private Set<String> links(String page) throws Exception {
        Set<String> links = new TreeSet<>();
        for (Element element : document(page).select("[href], [src]")) {
            URI target = URI.create(element.absUrl(element.hasAttr("href") ? "href" : "src"));
            if (target.toString().startsWith(site + "/")) {
                check(page, target);
                links.add(target.getPath());
            }
        }
        return links;
    }

    private void check(String page, URI target) throws Exception {
        HttpResponse<String> answer = answer(target.getPath());
        if (answer.statusCode() != 200) {
            faults.add(page + " links to " + target.getPath() + ", which answers " + answer.statusCode());
        } else if (target.getFragment() != null && document(target.getPath()).getElementById(target.getFragment()) == null) {
            faults.add(page + " links to " + target + ", where there is no such place");
        }
    }

    private boolean isPage(String address) {
        return answers.get(address).headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private Document document(String address) throws IOException, InterruptedException {
        if (!documents.containsKey(address)) {
            documents.put(address, Jsoup.parse(answer(address).body(), site + address));
        }
        return documents.get(address);
    }

    private HttpResponse<String> answer(String address) throws IOException, InterruptedException {
        if (!answers.containsKey(address)) {
            answers.put(address, client.send(HttpRequest.newBuilder(URI.create(site + address)).build(), HttpResponse.BodyHandlers.ofString()));
        }
        return answers.get(address);
    }
}
