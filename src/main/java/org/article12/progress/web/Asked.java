package org.article12.progress.web;

import org.article12.core.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;

/**
 * Who asks for a report or for what is behind one of its numbers, and what the address
 * says.
 *
 * @param user who asks; null for whoever is not signed in
 * @param form the dates of the report
 * @param errors what cannot be read of them
 * @param address the whole address, which names the edition or the number
 * @param model what the page shows
 */
record Asked(@Nullable CurrentUser user, PeriodForm form, BindingResult errors, MultiValueMap<String, String> address,
		Model model) {
}
