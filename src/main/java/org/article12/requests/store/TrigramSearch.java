package org.article12.requests.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.article12.requests.Answers;
import org.article12.requests.Likeness;
import org.article12.requests.RequestId;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.SimilarRequest;
import org.article12.requests.SimilarRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares by the groups of three letters that texts share, which neither the order of
 * the words nor a slip changes much. One statement: the nearest titles and needs come
 * from an index, nearest first, however many requests a Party has; only those few are
 * compared in everything. What was found is kept until a line of the Party's list is
 * written anew or goes, which each act and each saved section does: whoever works on a
 * request opens it many times.
 */
@Component
class TrigramSearch implements SimilarRequests {

	/** So many are shown. */
	private static final int MOST = 5;

	/** Of each kind so many are looked at. */
	private static final int CANDIDATES = 10;

	/**
	 * Titles that share so much read alike; fewer shared would be the words of the trade.
	 */
	private static final double ALIKE_TITLES = 0.4;

	/** Longer texts share more by chance. */
	private static final double ALIKE_NEEDS = 0.5;

	/** As in the indexes. */
	private static final int TITLE_LENGTH = 300;

	private static final int NEED_LENGTH = 200;

	/** Drafts besides; what was declined or taken back is of no use to its Party. */
	private static final String FOR_PARTY = alike("status not in ('DECLINED', 'WITHDRAWN')");

	private static final String FOR_SECRETARIAT = alike("status <> 'DRAFT'");

	private static final int REMEMBERED = 2_000;

	private final JdbcClient jdbc;

	private final PartyLines lines;

	private final Cache<Asked, Found> found = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

	TrigramSearch(JdbcClient jdbc, PartyLines lines) {
		this.jdbc = jdbc;
		this.lines = lines;
	}

	@Override
	public List<SimilarRequest> forParty(RequestRecord request) {
		return remembered(request, true);
	}

	@Override
	public List<SimilarRequest> forSecretariat(RequestRecord request) {
		return remembered(request, false);
	}

	private List<SimilarRequest> remembered(RequestRecord request, boolean drafts) {
		Asked asked = new Asked(request.id(), request.answers().need(), request.answers().activities(), drafts);
		Found known = this.found.getIfPresent(asked);
		if (known == null || this.lines.haveChanged(request.party(), known.moment())) {
			known = find(request, drafts);
			this.found.put(asked, known);
		}
		return known.requests();
	}

	// What is to be shown is weighed once though several places ask for it. Drafts are
	// those that the Party's list begins with.
	private static String alike(String which) {
		return """
				with candidate as (
					(select id from assistance_request
						where party_code = :party and id <> :id and %1$s
						order by left(title, 300) <-> :title limit %2$d)
					union
					(select id from assistance_request
						where party_code = :party and id <> :id and need <> ''
							and status <> 'DRAFT' and %1$s
						order by left(need, 200) <-> :need limit %2$d)
					union
					(select r.id from (select distinct a.request_id from request_activity a
							where a.activity_id = any(cast(:activities as uuid[]))) a
						cross join lateral (select id, received_on from assistance_request
							where id = a.request_id and party_code = :party and id <> :id and %1$s offset 0) r
						order by r.received_on desc limit %2$d)
					union
					(select request_id from (select request_id, status from party_line
							where party_code = :party and request_id <> :id
							order by status <> 'DRAFT', updated_at desc, reference desc limit %2$d) l
						where %1$s and status = 'DRAFT')),
				compared as materialized (
					select r.reference, r.title, r.status, similarity(left(r.title, 300), :title) as like_title,
						similarity(left(case when r.status = 'DRAFT' then cast(r.answers as json) #>> '{need,help}'
							else r.need end, 200), :need) as like_need,
						case when r.status = 'DRAFT' then exists (select 1
							from json_array_elements_text(cast(r.answers as json) #> '{activities,chosen}') as chosen (id)
							where chosen.id = any(cast(:activities as text[])))
						else exists (select 1 from request_activity a
							where a.request_id = r.id and a.activity_id = any(cast(:activities as uuid[])))
							end as activity
					from candidate join assistance_request r on r.id = candidate.id),
				alike as (
					select *, row_number() over (order by case when like_title >= :alikeTitles then like_title else 0 end
						+ case when like_need >= :alikeNeeds then like_need else 0 end
						+ case when activity then 0.5 else 0 end desc, reference desc) as place
					from compared
					where like_title >= :alikeTitles or like_need >= :alikeNeeds or activity)
				select alike.*, %3$s as moment
				from (select 1) always left join alike on place <= %4$d
				order by place"""
			.formatted(which, CANDIDATES, PartyLines.MOMENT, MOST);
	}

	private Found find(RequestRecord request, boolean drafts) {
		List<SimilarRequest> requests = new ArrayList<>();
		AtomicReference<@Nullable String> moment = new AtomicReference<>();
		alike(request, drafts).query((row) -> {
			moment.set(row.getString("moment"));
			if (row.getString("reference") != null) {
				requests.add(similar(row));
			}
		});
		return new Found(List.copyOf(requests), moment.get());
	}

	private JdbcClient.StatementSpec alike(RequestRecord request, boolean drafts) {
		Answers.Need need = request.answers().need();
		return this.jdbc.sql(drafts ? FOR_PARTY : FOR_SECRETARIAT)
			.param("id", request.id().value())
			.param("party", request.party().value())
			.param("title", start(need.title().strip(), TITLE_LENGTH))
			.param("need", start(need.help(), NEED_LENGTH))
			.param("activities",
					request.answers()
						.activities()
						.chosen()
						.stream()
						.filter((id) -> id.matches("[0-9a-fA-F-]{36}"))
						.collect(Collectors.joining(",", "{", "}")))
			.param("alikeTitles", ALIKE_TITLES)
			.param("alikeNeeds", ALIKE_NEEDS);
	}

	private static String start(String text, int length) {
		return (text.codePointCount(0, text.length()) > length) ? text.substring(0, text.offsetByCodePoints(0, length))
				: text;
	}

	private static SimilarRequest similar(ResultSet row) throws SQLException {
		Set<Likeness> in = EnumSet.noneOf(Likeness.class);
		if (row.getDouble("like_title") >= ALIKE_TITLES) {
			in.add(Likeness.TITLE);
		}
		if (row.getDouble("like_need") >= ALIKE_NEEDS) {
			in.add(Likeness.NEED);
		}
		if (row.getBoolean("activity")) {
			in.add(Likeness.ACTIVITY);
		}
		return new SimilarRequest(new RequestReference(row.getString("reference")), row.getString("title"),
				RequestStatus.valueOf(row.getString("status")), in);
	}

	private record Asked(RequestId request, Answers.Need need, Answers.Activities activities, boolean drafts) {
	}

	/**
	 * What was found.
	 *
	 * @param moment as of which
	 */
	private record Found(List<SimilarRequest> requests, @Nullable String moment) {
	}

}
