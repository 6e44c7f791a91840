package org.alongside.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the browser's own recording says that the page's thread did after each click. */
final class Trace {
    private static final Set<String> SCRIPT = Set.of("EventDispatch", "FireAnimationFrame", "TimerFire");
    private static final Set<String> PAINT = Set.of("PrePaint", "Paint", "Layerize", "Commit");
    private static final String STYLE = "UpdateLayoutTree";
    private static final String LAYOUT = "Layout";
    private static final double MICROSECONDS_AFTER = 140_000;

    /** Milliseconds of processor time, by kind. */
    record Work(double script, double style, double layout, double paint) {
        double all() {
            return script + style + layout + paint;
        }
    }

    /** A click's work until the first frame after it is handed over, and afterwards. */
    record Click(Work shown, Work after) {
    }

    private record Event(String name, boolean click, long thread, double start, double length, double processor) {
        boolean within(Event other) {
            return start >= other.start && start + length <= other.start + other.length;
        }
    }

    private final List<Event> events;

    private Trace(List<Event> events) {
        this.events = events;
    }

    /** Records what the page does meanwhile. */
    static Trace of(Browser browser, Page page, Runnable deeds) {
        browser.startTracing(page, new Browser.StartTracingOptions().setCategories(List.of("devtools.timeline", "disabled-by-default-devtools.timeline")));
        deeds.run();
        List<Event> events = new ArrayList<>();
        for (JsonNode event : JsonMapper.shared().readTree(browser.stopTracing()).path("traceEvents")) {
            String name = event.path("name").asString("");
            if (event.path("ph").asString("").equals("X") && (SCRIPT.contains(name) || PAINT.contains(name) || Set.of(STYLE, LAYOUT).contains(name))) {
                events.add(new Event(name, event.path("args").path("data").path("type").asString("").equals("click"), event.path("tid").asLong(),
                    event.path("ts").asDouble(), event.path("dur").asDouble(), event.path("tdur").asDouble() / 1000));
            }
        }
        events.sort(Comparator.comparingDouble(Event::start));
        return new Trace(events);
    }

    List<Click> clicks() {
        return events.stream().filter(event -> event.click()).map(this::after).toList();
    }

    private Click after(Event click) {
        List<Event> work = new ArrayList<>();
        for (Event event : events) {
            boolean soon = event.thread() == click.thread() && event.start() >= click.start() && event.start() < click.start() + MICROSECONDS_AFTER;
            if (soon && (work.isEmpty() || !event.within(work.get(work.size() - 1)))) {
                work.add(event);
            }
        }
        int shown = 1 + work.stream().map(Event::name).toList().indexOf("Commit");
        return new Click(sum(work.subList(0, shown)), sum(work.subList(shown, work.size())));
    }

    private static Work sum(List<Event> work) {
        return new Work(sum(work, SCRIPT), sum(work, Set.of(STYLE)), sum(work, Set.of(LAYOUT)), sum(work, PAINT));
    }

    private static double sum(List<Event> work, Set<String> names) {
        return work.stream().filter(event -> names.contains(event.name())).mapToDouble(Event::processor).sum();
    }
}
