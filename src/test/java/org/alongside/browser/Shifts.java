package org.alongside.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What moved on a page after it was first seen: readers lose their place, or press what they did not mean. */
final class Shifts {
    private Shifts() {
    }

    /** The beginning of the markup of everything that has moved since the page was asked for. */
    static List<?> on(Page page) {
        return (List<?>) page.evaluate("""
            () => new Promise(done => {
              const moved = [];
              new PerformanceObserver(list => moved.push(...list.getEntries().flatMap(shift => shift.sources.length ? shift.sources : [{}]).map(({ node }) =>
                (node?.outerHTML ?? node?.parentNode?.outerHTML ?? 'something').slice(0, 100))))
                .observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => setTimeout(() => done(moved), 100));
            })""");
    }
}
