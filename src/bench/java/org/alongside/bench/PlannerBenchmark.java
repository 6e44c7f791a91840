package org.alongside.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.alongside.bench.Trace.Work;
import org.alongside.browser.Chromium;
import org.alongside.preview.NetlifyRules;
import org.alongside.preview.PreviewServer;

/**
 * Measures what an answer in the planner costs the page: until the frame that shows it is painted, and what follows after that
 * (saving, the map, the other remarks). Every question is answered, and then again with other answers.
 *
 * <p>Times are processor time of the page's own thread, four times over: what a processor of a quarter of this one's speed
 * would take. So other work on the machine counts little. Arguments: the project's folder, the number of answers. Prints a table in Markdown.
 */
public final class PlannerBenchmark {
    private static final int SLOWER = 4;
    /** Answers before counting begins, so that scripts are compiled as they are for somebody in the middle of a plan. */
    private static final int WARM = 20;
    private static final int SETTLED_MS = 150;
    private static final int PRESSED_MS = 80;

    private PlannerBenchmark() {
    }

    public static void main(String[] arguments) {
        Path project = Path.of(arguments[0]).toAbsolutePath().normalize();
        try (PreviewServer server = new PreviewServer(project.resolve("target/site"), NetlifyRules.of(project), 0).start();
                Playwright playwright = Chromium.driver(); Browser browser = Chromium.launch(playwright);
                BrowserContext device = browser.newContext(new Browser.NewContextOptions().setBaseURL(server.address())
                    .setViewportSize(1280, 900).setServiceWorkers(ServiceWorkerPolicy.BLOCK))) {
            Page page = device.newPage();
            page.navigate("/planner/#about");
            page.locator("[data-ready]").waitFor();
            List<String> answers = answers(page, Integer.parseInt(arguments[1]) + WARM);
            answers.subList(0, WARM).forEach(answer -> press(page, answer));
            Trace trace = Trace.of(browser, page, () -> answers.subList(WARM, answers.size()).forEach(answer -> press(page, answer)));
            print(trace.clicks());
        }
    }

    /** Selectors of answers, question by question, then all over again with the next answer of each. */
    @SuppressWarnings("unchecked")
    private static List<String> answers(Page page, int count) {
        List<String> questions = (List<String>) page.evaluate("[...new Set([...document.querySelectorAll(`[name^='answers.']`)].map(one => one.name))]");
        List<String> answers = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            int round = number / questions.size();
            answers.add("[name='" + questions.get(number % questions.size()) + "'][value='" + (round + number) % 4 + "']");
        }
        return answers;
    }

    private static void press(Page page, String answer) {
        page.evaluate("""
            async answer => {
              const control = document.querySelector(answer);
              const part = control.closest('[data-part]');
              if (part.hidden) location.hash = part.id;
              while (part.hidden) await new Promise(done => { setTimeout(done, 20); });
              control.scrollIntoView({ block: 'center' });
            }""", answer);
        page.locator(answer).hover();
        page.waitForTimeout(PRESSED_MS);
        page.mouse().down();
        page.waitForTimeout(PRESSED_MS);
        page.mouse().up();
        page.waitForTimeout(SETTLED_MS);
    }

    private static void print(List<Trace.Click> clicks) {
        System.out.println(clicks.size() + " answers\n\n| ms at a quarter of the speed | until the answer is painted, median | 95th | what follows, median | 95th |"
            + "\n|---|---:|---:|---:|---:|");
        row("scripts, saving included", clicks, Work::script);
        row("style", clicks, Work::style);
        row("layout", clicks, Work::layout);
        row("painting, and handing it over", clicks, Work::paint);
        row("**together**", clicks, Work::all);
    }

    private static void row(String name, List<Trace.Click> clicks, ToDoubleFunction<Work> part) {
        List<Double> first = clicks.stream().map(click -> SLOWER * part.applyAsDouble(click.shown())).toList();
        List<Double> after = clicks.stream().map(click -> SLOWER * part.applyAsDouble(click.after())).toList();
        System.out.println(String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %.1f |", name, percentile(first, 50), percentile(first, 95),
            percentile(after, 50), percentile(after, 95)));
    }

    private static double percentile(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
