package org.article12.imports.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.article12.core.CurrentUser;
import org.article12.core.sheet.ShippedRow;
import org.article12.imports.domain.Offer;
import org.article12.imports.domain.OfferDecision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What people have seen of what ships with the portal, and what they decided of it. */
@Component
public class SeenRows {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	SeenRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All rows that were seen, by register and key. */
	public static Map<String, Map<String, ShippedRow>> all(EntityManager entities) {
		Map<String, Map<String, ShippedRow>> seen = new HashMap<>();
		List<?> rows = entities
			.createNativeQuery("select register, key, entry, cells::text as cells from shipped_row order by key",
					Tuple.class)
			.getResultList();
		for (Object one : rows) {
			Tuple row = (Tuple) one;
			String key = row.get("key", String.class);
			seen.computeIfAbsent(row.get("register", String.class), (_) -> new LinkedHashMap<>())
				.put(key, new ShippedRow(key, row.get("entry", String.class),
						JSON.readValue(row.get("cells", String.class), CELLS)));
		}
		return seen;
	}

	/** Nobody else decides about a register until the transaction ends. */
	public void lock(String register) {
		this.jdbc.sql("select from shipped_row where register = ? order by key for update")
			.param(register)
			.query((_) -> {
			});
	}

	/** From now on these rows were seen. */
	public void see(String register, Collection<ShippedRow> rows) {
		if (rows.isEmpty()) {
			return;
		}
		this.jdbc.sql("""
				insert into shipped_row (register, key, entry, cells)
				select ?, one.key, one.entry, one.cells::jsonb
				from unnest(?::text[], ?::text[], ?::text[]) one (key, entry, cells)
				on conflict (register, key) do update set cells = excluded.cells""")
			.params(register, each(rows, ShippedRow::key), each(rows, ShippedRow::entry),
					each(rows, (row) -> JSON.writeValueAsString(row.cells())))
			.update();
	}

	/** These rows are gone, and that was seen. */
	public void forget(String register, Collection<String> keys) {
		if (!keys.isEmpty()) {
			this.jdbc.sql("delete from shipped_row where register = ? and key = any(?::text[])")
				.params(register, keys.toArray(String[]::new))
				.update();
		}
	}

	/** Notes what was decided. */
	public void decide(CurrentUser by, String register, Offer offer, boolean recorded, String why, Instant now) {
		this.jdbc.sql("""
				insert into shipped_decision (register, at, by_person_id, by_name, recorded, why, rows)
				values (?, ?, ?, ?, ?, ?, ?::jsonb)""")
			.params(register, Timestamp.from(now), by.id().value(), by.name(), recorded, why, JSON.writeValueAsString(
					offer.lines().stream().map((line) -> Map.of("key", line.key(), "told", line.told())).toList()))
			.update();
	}

	/** What was decided about a register, the latest first. */
	public List<OfferDecision> decisions(String register, int most) {
		return this.jdbc.sql("""
				select at, by_name, recorded, why, jsonb_array_length(rows) as rows
				from shipped_decision where register = ? order by id desc limit ?""")
			.params(register, most)
			.query((row, _) -> new OfferDecision(row.getTimestamp("at").toInstant(), row.getString("by_name"),
					row.getBoolean("recorded"), row.getString("why"), row.getInt("rows")))
			.list();
	}

	private static String[] each(Collection<ShippedRow> rows, Function<ShippedRow, String> part) {
		return rows.stream().map(part).toArray(String[]::new);
	}

}
