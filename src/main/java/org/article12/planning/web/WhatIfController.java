package org.article12.planning.web;

import org.article12.core.web.AddressValues;
import org.article12.core.web.ComesBack;
import org.article12.core.web.ShapedForms;
import org.article12.planning.domain.Comparison;
import org.article12.planning.domain.Comparison.Circumstances;
import org.article12.planning.store.OpenNeeds;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Which open requests would be routed otherwise if centres were otherwise. Everything
 * stands in the address; nothing is kept.
 */
@Controller
record WhatIfController(OpenNeeds needs, WhatIfReader reader, WhatIfViews views, ShapedForms forms) {

	@GetMapping(WhatIfViews.ADDRESS)
	String whatIf(@RequestParam MultiValueMap<String, String> address, Model model) {
		WhatIfForm form = WhatIfForm.of(address);
		BindingResult errors = this.forms.check(form, model);
		Circumstances now = this.reader.now();
		Circumstances then = this.reader.then(form, now, errors);
		if (errors.hasErrors()) {
			ComesBack.refused(model);
		}
		else if (form.asks()) {
			int page = new AddressValues().page(form.page());
			model.addAttribute("answer",
					this.views.of(Comparison.of(this.needs.all(), now, then), now, then, page, address));
		}
		model.addAttribute("choices", this.views.choices(form));
		return "planning/what-if";
	}

}
