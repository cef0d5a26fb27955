package org.article12.catalogue.domain;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCategory;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Guidance;
import org.article12.catalogue.Pop;
import org.article12.core.reference.RegisterSnapshot;
import org.article12.core.reference.RegisterVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the catalogue and keeps it in memory. */
@Component
public class CatalogueRegister {

	private final JdbcClient jdbc;

	private final RegisterSnapshot<Content> snapshot;

	public CatalogueRegister(JdbcClient jdbc, RegisterVersions versions) {
		this.jdbc = jdbc;
		this.snapshot = new RegisterSnapshot<>("catalogue", versions, this::read);
	}

	/** The catalogue as it is now. */
	public Content content() {
		return this.snapshot.content();
	}

	private Content read() {
		List<Area> areas = areas();
		return new Content(areas, areas.stream().collect(Collectors.toUnmodifiableMap(Area::code, Function.identity())),
				guidance(), pops());
	}

	private List<Area> areas() {
		return this.jdbc.sql("select * from area order by sort_order")
			.query((row, number) -> new Area(new AreaCode(row.getString("code")), parent(row.getString("parent_code")),
					row.getString("title"), AreaCategory.valueOf(row.getString("category")),
					row.getBoolean("selectable")))
			.list();
	}

	private static @Nullable AreaCode parent(@Nullable String code) {
		return (code != null) ? new AreaCode(code) : null;
	}

	private List<Guidance> guidance() {
		Map<String, Set<AreaCode>> areas = this.jdbc
			.sql("select guidance_code, area_code from guidance_area join area on code = area_code order by sort_order")
			.query((row, number) -> Map.entry(row.getString(1), new AreaCode(row.getString(2))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(LinkedHashSet::new))));
		Map<String, List<Guidance.Link>> links = links();
		return this.jdbc.sql("select code, title from guidance order by sort_order")
			.query((row, number) -> new Guidance(row.getString(1), row.getString(2),
					areas.getOrDefault(row.getString(1), Set.of()), links.getOrDefault(row.getString(1), List.of())))
			.list();
	}

	private Map<String, List<Guidance.Link>> links() {
		return this.jdbc.sql("select guidance_code, address, what from guidance_link order by sort_order")
			.query((row, number) -> Map.entry(row.getString(1),
					new Guidance.Link(URI.create(row.getString(2)), row.getString(3))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private List<Pop> pops() {
		return this.jdbc.sql("select * from pop order by sort_order")
			.query((row, number) -> new Pop(row.getString("code"), row.getString("name"), row.getString("cas_numbers"),
					row.getString("annexes"), row.getString("use_group"), row.getString("listing_wave"),
					row.getString("cop_decision"), row.getInt("year")))
			.list();
	}

	/** The whole catalogue, immutable. */
	public record Content(List<Area> areas, Map<AreaCode, Area> areasByCode, List<Guidance> guidance, List<Pop> pops) {

		public Content {
			areas = List.copyOf(areas);
			guidance = List.copyOf(guidance);
			pops = List.copyOf(pops);
		}

	}

}
