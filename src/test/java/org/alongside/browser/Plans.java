package org.alongside.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What tests do with plans on the planner's page. */
final class Plans {
    private Plans() {
    }

    /** The text of one of the invented examples. */
    static String example(String name) {
        try {
            return Files.readString(Path.of("assets/examples", name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens an example on the planner's start page and adds it; its result is shown. */
    static void openExample(Page page, String name) {
        openFile(page, example(name));
        click(page, "Add it to my plans");
    }

    /** Chooses a file with this text on the planner's start page. */
    static void openFile(Page page, String text) {
        openFile(page, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Chooses a file with these bytes on the planner's start page. */
    static void openFile(Page page, byte[] bytes) {
        page.locator("#plan-file").setInputFiles(new FilePayload("plan.json", "application/json", bytes));
    }

    /** Presses the first button with this text. */
    static void click(Page page, String text) {
        page.locator("button:visible", new Page.LocatorOptions().setHasText(text)).first().click();
    }

    /** One answer of a question, as the form offers it. */
    static Locator answer(Page page, String question, int value) {
        return page.locator("[name='answers." + question + "'][value='" + value + "']");
    }

    /** Waits until the page has done what follows from an answer: it shows the answer first. */
    static void catchUp(Page page) {
        page.evaluate("() => new Promise(done => { requestAnimationFrame(() => setTimeout(done)); })");
    }

    /** The texts of all plans that this device keeps. */
    @SuppressWarnings("unchecked")
    static List<String> kept(Page page) {
        catchUp(page);
        return (List<String>) page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('alongside:plan:')).sort().map(key => localStorage[key])");
    }
}
