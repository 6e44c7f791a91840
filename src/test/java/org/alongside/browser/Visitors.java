package org.alongside.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Everybody who comes to the site in one test, each with a device of their own. */
public final class Visitors {
    private final Browser chromium;
    private final String address;
    private final List<Visit> visits = new ArrayList<>();

    Visitors(Browser chromium, String address) {
        this.chromium = chromium;
        this.address = address;
    }

    /** Somebody with an ordinary desk computer. */
    public Visit arrive() {
        return arrive(device -> device);
    }

    /** Somebody with a device of a kind, such as {@code device -> device.setJavaScriptEnabled(false)}. */
    public Visit arrive(UnaryOperator<NewContextOptions> device) {
        return arriveAt(address, device);
    }

    /** Somebody at another site than the built one, such as a copy that a test changes or closes. */
    public Visit arriveAt(String otherAddress, UnaryOperator<NewContextOptions> device) {
        // Without a service worker, unless the test is about it: it would fetch the whole site beside each test.
        NewContextOptions usual = new NewContextOptions().setBaseURL(otherAddress).setLocale("en-GB")
            .setViewportSize(1280, 900).setServiceWorkers(ServiceWorkerPolicy.BLOCK);
        Visit visit = new Visit(chromium.newContext(device.apply(usual)), otherAddress);
        visits.add(visit);
        return visit;
    }

    /** Ends all visits and returns every fault that was found. */
    List<String> leave() {
        return visits.stream().flatMap(visit -> visit.leave().stream()).toList();
    }
}
