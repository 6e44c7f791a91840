package org.alongside.pages;

import java.util.List;
import java.util.Map;

/**
 * What a template sees of the site as a whole.
 *
 * @param header the menu at the top, made for each page
 * @param footer the menu at the foot, made for each page
 * @param ways   pages that the home page leads to at its top
 * @param notice a sentence for the foot of every page; may be empty
 * @param direction    {@code rtl} or {@code ltr}
 * @param plannerWords where the words of the planner's scripts are
 * @param searchWords  where those of search are
 */
public record SiteView(String title, String tagline, String address, String language, String direction, String organisation, String contact,
                       Map<String, String> licence, List<NavLink> header, List<NavLink> footer, List<NavLink> ways, String edit,
                       String notice, ColourView colours, String plannerWords, String searchWords) {
}
