package org.article12.triage.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.PageLinks;
import org.article12.triage.domain.QueueColumn;
import org.article12.triage.domain.QueuePreference;
import org.article12.triage.store.QueuePreferences;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers which columns of the queue somebody wants to see, and how many rows. */
@Controller
record ColumnsController(QueuePreferences preferences, Acts acts) {

	/** Of another size the pages are others. */
	private static final Set<String> PAGES = Set.of("page", "size");

	/** What is no column is none; without any the usual ones are shown again. */
	@PostMapping("/triage/columns")
	String choose(CurrentUser user, Press press, @RequestParam(defaultValue = "") List<String> column,
			@RequestParam(defaultValue = "") String rows, @RequestParam(defaultValue = "false") boolean keys,
			@RequestParam(defaultValue = "") String list) {
		List<QueueColumn> columns = Stream.of(QueueColumn.values())
			.filter((one) -> column.contains(one.name()))
			.toList();
		int size = QueuePreference.SIZES.stream()
			.filter((one) -> one.toString().equals(rows))
			.findFirst()
			.orElse(QueuePreference.USUAL.size());
		return this.acts.once(press, () -> this.preferences.choose(user.id(), columns, size, keys),
				Done.at(back(ListPlace.of(list)), "triage.columns.done"));
	}

	private static String back(Optional<ListPlace> list) {
		if (list.isEmpty()) {
			return QueueAddress.QUEUE;
		}
		MultiValueMap<String, String> asked = list.get().parameters();
		PAGES.forEach(asked::remove);
		return new PageLinks(QueueAddress.QUEUE, asked).to(1);
	}

}
