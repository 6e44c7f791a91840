package org.alongside.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The readable file that holds the plan, parsed as a browser parses it. */
class PlanPageIT {
    @TempDir
    static Path folder;
    private static Exchange exchange;

    @BeforeAll
    static void start() {
        exchange = new Exchange(folder);
    }

    @AfterAll
    static void stop() {
        exchange.close();
    }

    @Test
    void givesThePlanBackWhateverItSays() {
        for (ObjectNode plan : List.of(Exchange.example(), exchange.hostilePlan())) {
            String page = page(plan);
            assertEquals(plan, planInside(page));
            assertEquals(plan, planInside(page.replace("\n", "\r\n")));
        }
    }

    @Test
    void givesThePlanBackAfterABrowserHasSavedThePage() {
        ObjectNode plan = exchange.hostilePlan();
        Document saved = Jsoup.parse(page(plan));
        saved.outputSettings().prettyPrint(false);
        assertEquals(plan, planInside(saved.outerHtml()));
    }

    @Test
    void isReadByPeopleFromTopToBottom() {
        Document page = Jsoup.parse(page(Exchange.example()));
        assertEquals("Result: this project", page.selectFirst("h1").text());
        assertEquals(List.of("How we came to this", "The principles", "Your next 5 steps", "Risks to watch", "What kind of work it is", "Steps and principles",
            "What was not answered", "About the project", "All answers", "About this file"), page.select("h2").eachText());
        assertEquals("Did people who live with the issue help choose what this project is about? Fully yes",
            page.select("caption:containsOwn(Get started)").parents().get(0).selectFirst("tbody tr").text());
        assertEquals("en-GB", page.selectFirst("html").attr("lang"));
        assertEquals("ltr", page.selectFirst("html").attr("dir"));
    }

    @Test
    void isWellFormedAndHoldsNothingThatRuns() {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = Jsoup.parse(page(exchange.hostilePlan()), "", parser);
        assertEquals(List.of(), parser.getErrors());
        assertEquals(Set.of("html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "p", "ul", "ol", "li", "table", "caption", "thead", "tbody",
            "tr", "th", "td", "pre"), page.getAllElements().stream().map(Element::tagName).filter(name -> !name.equals("#root")).collect(Collectors.toSet()));
        assertTrue(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream())
            .allMatch(attribute -> Set.of("lang", "dir", "charset", "http-equiv", "content", "name", "class", "scope", "hidden", "id").contains(attribute.getKey())));
    }

    @Test
    void allowsItsOwnStyleAndNothingElse() throws NoSuchAlgorithmException {
        JsonNode style = exchange.plain("style");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.path("style").asString().getBytes(StandardCharsets.UTF_8));
        assertEquals("sha256-" + Base64.getEncoder().encodeToString(hash), style.path("hash").asString());
        Document page = Jsoup.parse(page(Exchange.example()));
        assertEquals(style.path("style").asString(), page.selectFirst("style").data());
        assertEquals("default-src 'none'; style-src '" + style.path("hash").asString() + "'; base-uri 'none'; form-action 'none'",
            page.selectFirst("meta[http-equiv]").attr("content"));
    }

    @Test
    void showsNotesOnlyWhenAsked() {
        ObjectNode plan = Exchange.example();
        plan.withObject("/notes").put("start-assets", "A private note");
        assertFalse(Jsoup.parse(page(plan, Map.of())).selectFirst("main").text().contains("private"));
        assertTrue(Jsoup.parse(page(plan, Map.of("notes", true))).selectFirst("main").text().contains("A private note"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html></html>", "id=\"alongside-plan\"", "<pre id=\"alongside-plan\">{}", "<pre hidden id='alongside-plan'>{}</pre>"})
    void saysWhenThereIsNoPlanInside(String page) {
        assertEquals("no-plan-inside", exchange.plain("inside", page).path("refused").asString());
    }

    @Test
    void refusesAPageLongerThanAnyPlan() {
        assertEquals("too-long", exchange.plain("inside", "<pre ".repeat(1_000_000)).path("refused").asString());
    }

    private static String page(ObjectNode plan) {
        return page(plan, Map.of("notes", true));
    }

    private static String page(ObjectNode plan, Map<String, Object> choice) {
        return exchange.call("page", plan, Exchange.WORDS, choice).asString();
    }

    private static JsonNode planInside(String page) {
        return Exchange.json(exchange.plain("inside", page).path("text").asString());
    }
}
