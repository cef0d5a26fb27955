package org.article12.routing;

import java.util.List;

import org.article12.core.CentreCode;
import org.article12.core.PageOf;
import org.article12.core.ReaderLanguage;
import org.article12.core.web.PageLinks;
import org.article12.parties.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Makes ready to read what other rules, or other centres, would make of the requests that
 * wait.
 */
@Component
public class ReroutingViews {

	private static final int SIZE = 25;

	private final RoutingWords words;

	private final Parties parties;

	ReroutingViews(RoutingWords words, Parties parties) {
		this.words = words;
		this.parties = parties;
	}

	/**
	 * One page of it.
	 * @param page the page that is asked for, from 1; the last one when there are fewer
	 * @param path the address of the page
	 * @param address what that address asks for
	 */
	public ReroutingView of(Rerouting rerouting, int page, String path, MultiValueMap<String, String> address) {
		int total = rerouting.rerouted().size();
		int shown = Math.clamp(page, 1, Math.max(1, (total + SIZE - 1) / SIZE));
		List<ReroutingView.Line> lines = rerouting.rerouted()
			.subList((shown - 1) * SIZE, Math.min(total, shown * SIZE))
			.stream()
			.map(this::line)
			.toList();
		return new ReroutingView(rerouting.requests(), total, rerouting.unchanged(),
				rerouting.asked()
					.stream()
					.map((asked) -> new ReroutingView.Figures(centre(asked.centre()), asked.now(), asked.then()))
					.toList(),
				new PageOf<>(lines, shown, SIZE, total), new PageLinks(path, address));
	}

	private ReroutingView.Line line(Rerouting.Rerouted request) {
		return new ReroutingView.Line(request.reference(), request.title(),
				this.parties.name(request.party(), ReaderLanguage.get()),
				request.areas()
					.stream()
					.map((moved) -> new ReroutingView.AreaLine(this.words.area(moved.area()), centre(moved.now()),
							centre(moved.then())))
					.toList());
	}

	private String centre(@Nullable CentreCode code) {
		return (code != null) ? this.words.say("routing.rerouted.centre", this.words.centre(code), code.value()) : "";
	}

}
