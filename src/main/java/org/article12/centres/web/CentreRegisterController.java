package org.article12.centres.web;

import org.article12.core.web.AsOf;
import org.article12.core.web.FollowsFromRecord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The register of centres, as the Secretariat keeps it. */
@Controller
@RequestMapping("/registers/centres")
record CentreRegisterController(CentrePages pages, CentreRegisterWords words) {

	@GetMapping
	@FollowsFromRecord
	String list(AsOf asOf, Model model) {
		return this.pages.list(asOf, model);
	}

	@GetMapping("/{code}")
	@FollowsFromRecord
	String centre(OpenedCentre opened, AsOf asOf, Model model) {
		model.addAttribute("form", MandateForm.of(opened.recorded().availability(), this.words::typed));
		return this.pages.centre(opened, asOf, model);
	}

}
