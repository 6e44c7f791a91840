package org.alongside.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * One person's visit to the site, with one page open. Whatever the browser complains of is kept and fails the test at its
 * end: an error on the console (a breach of the security headers is one), an error in a script, a request that leaves the
 * site, and a request that sends anything.
 */
public final class Visit {
    private final BrowserContext context;
    private final String address;
    private final Page page;
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> expected = new CopyOnWriteArrayList<>();

    Visit(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        context.onConsoleMessage(this::note);
        context.onWebError(error -> fault(error.page() == null ? "?" : error.page().url(), "a script failed: " + error.error()));
        context.onRequest(this::note);
        this.page = context.newPage();
    }

    /** The page that is open. */
    public Page page() {
        return page;
    }

    /** The device: its storage, its network, more pages. */
    public BrowserContext device() {
        return context;
    }

    /** The site's address without the slash at its end. */
    public String address() {
        return address;
    }

    /** Goes to a path of the site and returns the page once all of it is there. */
    public Page open(String path) {
        go(path);
        return page;
    }

    /** Goes to a path of the site and returns what the server answered. */
    public Response go(String path) {
        return page.navigate(path);
    }

    /** Everything that was asked of any server so far, as method and address. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** What the browser has found fault with so far. */
    public List<String> faults() {
        return faults.stream().filter(fault -> expected.stream().noneMatch(fault::contains)).toList();
    }

    /** Says that a fault whose text contains this is what the test is about. */
    public void expectFault(String part) {
        expected.add(part);
    }

    List<String> leave() {
        List<String> found = faults();
        context.close();
        return found;
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            fault(message.location().replaceFirst(":\\d+:\\d+$", ""), message.text());
        }
    }

    private void note(Request request) {
        String url = request.url();
        requests.add(request.method() + " " + url);
        boolean ours = url.startsWith(address + "/") || url.matches("(data|blob|about):.*");
        if (!ours) {
            fault(url, "a request left the site");
        } else if (!request.method().equals("GET") || request.postData() != null) {
            fault(url, "a request sent something: " + request.method());
        }
    }

    private void fault(String place, String text) {
        faults.add(place + ": " + text);
    }
}
