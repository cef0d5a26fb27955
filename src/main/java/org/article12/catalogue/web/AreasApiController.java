package org.article12.catalogue.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.article12.catalogue.Area;
import org.article12.catalogue.Catalogue;
import org.article12.catalogue.KindOfNeed;
import org.article12.core.web.PublicJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The areas of assistance as JSON. */
@RestController
record AreasApiController(Catalogue catalogue) {

	@GetMapping("/api/v1/areas")
	ResponseEntity<List<AreaJson>> areas() {
		return PublicJson.cacheable(this.catalogue.areas().stream().map(AreaJson::of).toList());
	}

	@Schema(name = "Area")
	record AreaJson(String code, @Nullable String parent, String title, boolean selectable, List<KindOfNeed> needs) {

		static AreaJson of(Area area) {
			return new AreaJson(area.code().value(), (area.parent() != null) ? area.parent().value() : null,
					area.titles().english(), area.selectable(), List.copyOf(area.needs()));
		}

	}

}
