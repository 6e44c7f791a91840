package org.alongside.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/** The browser that tests and benchmarks use. */
public final class Chromium {
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--no-first-run");

    private Chromium() {
    }

    /** What drives the browser; it fetches none by itself. */
    public static Playwright driver() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** Starts the browser, without a window. */
    public static Browser launch(Playwright driver) {
        return driver.chromium().launch(new LaunchOptions().setExecutablePath(ChromiumFinder.find()).setArgs(ARGUMENTS));
    }
}
