// What an option of Fadu means beyond ECharts: colours by role and the few drawings ECharts lacks.
// A classic script without imports, for it runs in the browser and in the server's renderer alike.
(function (root) {
    'use strict';

    const COLOURED = new Set(['color', 'borderColor', 'backgroundColor', 'fill', 'stroke', 'colour', 'areaColor', 'colours', 'halo',
        'dot', 'ink', 'line', 'muted', 'joint', 'strong', 'surface']);

    function colour(value, palette) {
        if (Array.isArray(value)) {
            return value.map((each) => colour(each, palette));
        }
        return typeof value === 'string' && value[0] === '@' ? palette[value.slice(1)] || value : value;
    }

    /** Fills in colours and functions; the option given is left as it is. */
    function resolve(node, palette) {
        if (Array.isArray(node)) {
            return node.map((each) => resolve(each, palette));
        }
        if (node === null || typeof node !== 'object') {
            return node;
        }
        if (node.$fn) {
            return functions[node.$fn](resolve(node.args || {}, palette), palette);
        }
        const resolved = {};
        for (const [key, value] of Object.entries(node)) {
            const plain = typeof value === 'string' || (Array.isArray(value) && typeof value[0] === 'string');
            resolved[key] = plain && COLOURED.has(key) ? colour(value, palette) : resolve(value, palette);
        }
        return resolved;
    }

    /** The option as ECharts wants it; a map is registered on the way. */
    function prepare(option, palette) {
        const { $map: map, $size: _, $begin: __, ...plain } = option;
        if (map) {
            root.echarts.registerMap('townships', map.outlines);
        }
        return resolve(plain, palette);
    }

    function escaped(text) {
        const names = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
        return String(text).replace(/[&<>"']/g, (character) => names[character]);
    }

    function tipOf(title, lines) {
        const rows = lines
            .map(([label, value]) => `<tr><td>${escaped(label)}</td><td class="fadu-number">${escaped(value)}</td></tr>`)
            .join('');
        return `<div class="fadu-tip"><strong>${escaped(title)}</strong><table>${rows}</table></div>`;
    }

    /** Moves labels apart so that none overlaps, each as near its place as can be. */
    function apart(labels, height, top, bottom) {
        const sorted = [...labels].sort((a, b) => a.y - b.y);
        const step = Math.min(height, (bottom - top) / Math.max(1, sorted.length - 1));
        sorted.forEach((label, i) => {
            const least = i === 0 ? top : sorted[i - 1].place + step;
            label.place = Math.max(label.y, least);
        });
        for (let i = sorted.length - 1; i >= 0; i--) {
            const most = i === sorted.length - 1 ? bottom : sorted[i + 1].place - step;
            sorted[i].place = Math.min(sorted[i].place, most);
        }
        return labels;
    }

    function line(x1, y1, x2, y2, style) {
        return { type: 'line', shape: { x1, y1, x2, y2 }, style: { fill: null, ...style }, silent: true };
    }

    function words(text, x, y, style) {
        return { type: 'text', style: { text, x, y, fontSize: 12, verticalAlign: 'middle', ...style }, silent: true };
    }

    /** About how wide twelve-pixel letters run; Latin ones are half as wide as Chinese ones. */
    function roughWidth(text) {
        return [...text].reduce((sum, letter) => sum + (letter.codePointAt(0) < 0x2E80 ? 6.6 : 12), 0);
    }

    /** A sign for each of five series, told apart without colours. */
    function mark(index, x, y, fill) {
        const r = 4.2;
        const shapes = [
            { type: 'circle', shape: { cx: x, cy: y, r } },
            { type: 'rect', shape: { x: x - r, y: y - r, width: 2 * r, height: 2 * r } },
            { type: 'polygon', shape: { points: [[x, y - r - 1], [x + r + 1, y + r], [x - r - 1, y + r]] } },
            { type: 'polygon', shape: { points: [[x, y - r - 2], [x + r + 2, y], [x, y + r + 2], [x - r - 2, y]] } },
            { type: 'polygon', shape: { points: [[x, y + r + 1], [x + r + 1, y - r], [x - r - 1, y - r]] } },
        ];
        return { ...shapes[index % shapes.length], style: { fill } };
    }

    /** Rings, spokes and the names around them. */
    function ground(args, at) {
        const places = args.names.map((_, place) => place);
        const drawn = [];
        for (let ring = 1; ring <= args.rings; ring++) {
            const points = places.map((place) => at(place, ring / args.rings));
            drawn.push({ type: 'polygon', shape: { points }, style: { stroke: args.line, fill: null, lineWidth: 1 }, silent: true });
        }
        places.forEach((place) => {
            const [cx, cy] = at(place, 0);
            const [x, y] = at(place, 1);
            const [nameX, nameY] = at(place, 1.1);
            const side = Math.abs(nameX - cx) < 8 ? 'center' : nameX > cx ? 'left' : 'right';
            const stands = side !== 'center' ? 'middle' : nameY < cy ? 'bottom' : 'top';
            drawn.push(line(cx, cy, x, y, { stroke: args.line, lineWidth: 1 }));
            drawn.push(words(args.names[place], nameX, nameY, { fill: args.ink, align: side, verticalAlign: stands, lineHeight: 15 }));
        });
        return drawn;
    }

    /** The profile's entry in a row of names below the drawing. */
    function key(args, index, left, y, width) {
        const room = (Math.min(width, 480) - left) / args.profiles.length;
        const x = left + index * room;
        const { colour, name, mark: sign } = args.profiles[index];
        const sample = sign < 0
            ? line(x, y, x + 14, y, { stroke: colour, lineWidth: 2.4, lineDash: [6, 4] })
            : mark(sign, x + 7, y, colour);
        return [sample, words(name, x + 18, y, { fill: args.ink, width: room - 24, overflow: 'truncate', ellipsis: '…' })];
    }

    const functions = {
        /** A label says what its datum was given to say. */
        text: () => (params) => (params.data && params.data.text) || '',

        tip: () => (params) => {
            const datum = (Array.isArray(params) ? params[0] : params).data || {};
            return datum.tip ? tipOf(datum.title || datum.name || '', datum.tip) : '';
        },

        /** The tooltip of a whole period: the tips were written for each place on the axis. */
        axisTip: (args) => (params) => {
            const first = Array.isArray(params) ? params[0] : params;
            const tip = first && args.tips[first.dataIndex];
            return tip ? tipOf(tip.title, tip.lines) : '';
        },

        /** Ticks with the same grouping and large-number words as the labels. */
        tick: (args) => (value) => {
            const [scaled, word] = Math.abs(value) >= 1e8 ? [value / args.large, args.word] : [value, ''];
            const rounded = Number(scaled.toFixed(6));
            return rounded.toLocaleString('en-US', { maximumFractionDigits: 6 }) + word;
        },

        /** From low to high, with a cap at both ends; data: low, high, place. */
        whisker: (args) => (params, api) => {
            const [x1, y] = api.coord([api.value(0), api.value(2)]);
            const [x2] = api.coord([api.value(1), api.value(2)]);
            const cap = Math.min(6, Math.abs(api.size([0, 1])[1]) / 5);
            const drawn = (style) => [
                line(x1, y, x2, y, style),
                line(x1, y - cap, x1, y + cap, style),
                line(x2, y - cap, x2, y + cap, style),
            ];
            const halo = { stroke: args.halo, lineWidth: 3.6 };
            return { type: 'group', children: [...drawn(halo), ...drawn({ stroke: args.colour, lineWidth: 1.4 })] };
        },

        /** A rounded band from low to high; data: low, high, place. */
        range: (args) => (params, api) => {
            const [x1, y] = api.coord([api.value(0), api.value(2)]);
            const [x2] = api.coord([api.value(1), api.value(2)]);
            const half = Math.min(5, Math.abs(api.size([0, 1])[1]) / 4);
            const shape = { x: x1 - half, y: y - half, width: x2 - x1 + 2 * half, height: 2 * half, r: half };
            return { type: 'rect', shape, style: { fill: args.colour }, silent: true };
        },

        /** Vertical reference lines with their words above the plot; data: value. */
        guides: (args) => (params, api) => {
            const area = params.coordSys;
            if (params.dataIndex > 0) {
                return { type: 'group', children: [] };
            }
            const labels = args.guides.map((guide) => ({ ...guide, x: api.coord([guide.value, 0])[0] }));
            let row = 0;
            let last = -Infinity;
            const children = [];
            [...labels].sort((a, b) => a.x - b.x).forEach((guide) => {
                row = guide.x - last < guide.width + 16 ? row + 1 : 0;
                last = guide.x;
                const half = guide.width / 2;
                const x = Math.min(Math.max(guide.x, area.x + half), area.x + area.width - half);
                const y = area.y - 10 - 16 * row;
                children.push(
                    line(guide.x, y + 9, guide.x, area.y + area.height, { stroke: guide.colour, lineWidth: 1.4, lineDash: guide.dash }),
                    words(guide.text, x, y, { fill: guide.colour, align: 'center' })
                );
            });
            return { type: 'group', children };
        },

        /** The area between two lines, drawn once for each run of places; data: place, low, high. */
        band: (args) => (params, api) => {
            if (params.dataIndex > 0) {
                return { type: 'group', children: [] };
            }
            const children = args.runs
                .filter((run) => run.length > 1)
                .map((run) => {
                    const below = run.map(([place, low]) => api.coord([place, low]));
                    const above = run.map(([place, , high]) => api.coord([place, high])).reverse();
                    return { type: 'polygon', shape: { points: [...below, ...above] }, style: { fill: args.colour }, silent: true };
                });
            return { type: 'group', children };
        },

        /** Before the period a dashed upright and its number, explained under the chart. */
        breaks: (args) => (params, api) => {
            const area = params.coordSys;
            const [right] = api.coord([api.value(0), 0]);
            const [left] = api.coord([api.value(0) - 1, 0]);
            const x = (left + right) / 2;
            const text = args.texts[params.dataIndex];
            const half = roughWidth(text) / 2;
            const low = params.dataIndex % 2 === 0 || right - left > 2 * half + 8;
            const top = area.y - args.lift;
            const middle = Math.max(half, Math.min(x, api.getWidth() - half));
            return {
                type: 'group',
                children: [
                    line(x, top - (low ? 4 : 18), x, area.y + area.height, { stroke: args.colour, lineWidth: 1, lineDash: [3, 3] }),
                    words(text, middle, top - (low ? 12 : 26), { fill: args.colour, align: 'center' }),
                ],
            };
        },

        /** A horizontal reference line over the whole plot; data: place, value. */
        level: (args) => (params, api) => {
            const area = params.coordSys;
            const [, y] = api.coord([api.value(0), api.value(1)]);
            return line(area.x, y, area.x + area.width, y, { stroke: args.colour, lineWidth: 1.4, lineDash: args.dash });
        },

        /** Names and values at the left or right end of lines, moved apart; data: place, value. */
        ends: (args) => (params, api) => {
            if (params.dataIndex > 0) {
                return { type: 'group', children: [] };
            }
            const area = params.coordSys;
            const sign = args.side === 'left' ? -1 : 1;
            const edge = sign < 0 ? area.x : area.x + area.width;
            const labels = args.ends.map((end) => {
                const [x, y] = api.coord([end.place, end.value]);
                return { ...end, x, y };
            });
            apart(labels, 17, area.y, area.y + area.height);
            const children = labels.flatMap((label) => [
                line(label.x + sign * 8, label.y, edge + sign * 10, label.place, { stroke: label.colour, lineWidth: 0.8, opacity: 0.6 }),
                words(label.text, edge + sign * 14, label.place, {
                    fill: label.colour, fontWeight: label.strong ? 'bold' : 'normal',
                    width: args.width, overflow: 'truncate', ellipsis: '…', align: sign < 0 ? 'right' : 'left',
                }),
            ]);
            return { type: 'group', children };
        },

        /** A township's way through the periods, with its marks; none across a gap or a break. */
        paths: (args) => (params, api) => {
            const path = args.paths[params.dataIndex];
            const runs = [[]];
            const dots = [];
            path.points.forEach((value, place) => {
                if (value === null || args.breaks.includes(place)) {
                    runs.push([]);
                }
                if (value !== null) {
                    const point = api.coord([place, value]);
                    runs[runs.length - 1].push(point);
                    dots.push({ point, mark: path.marks[place] });
                }
            });
            const stroke = { stroke: path.colour, lineWidth: path.strong ? 3.2 : 1.8, fill: null };
            const lines = runs
                .filter((run) => run.length > 1)
                .map((points) => ({ type: 'polyline', shape: { points }, style: stroke, z2: path.strong ? 20 : 1 }));
            const marks = dots.flatMap(({ point: [cx, cy], mark }) => [
                { type: 'circle', shape: { cx, cy, r: path.radius }, style: { fill: path.dot }, z2: path.strong ? 21 : 2 },
                { ...words(mark, cx, cy, { fill: path.ink, align: 'center', fontSize: 11, fontWeight: path.strong ? 'bold' : 'normal' }), z2: path.strong ? 22 : 3 },
            ]);
            return { type: 'group', children: [...lines, ...marks] };
        },

        /** A bar that floats between two values, joined to the next one; data: from, to, place. */
        floats: (args) => (params, api) => {
            const [from, to, place] = [api.value(0), api.value(1), api.value(2)];
            const [start, y] = api.coord([from, place]);
            const [x2] = api.coord([to, place]);
            const x1 = Math.max(start, params.coordSys.x);
            const height = Math.abs(api.size([0, 1])[1]);
            const half = height * 0.31;
            const shape = { x: Math.min(x1, x2), y: y - half, width: Math.max(1, Math.abs(x2 - x1)), height: 2 * half, r: 2 };
            const children = [{ type: 'rect', shape, style: { fill: args.colours[params.dataIndex] } }];
            if (params.dataIndex < args.colours.length - 1) {
                children.push(line(x2, y + half, x2, y + height - half, { stroke: args.joint, lineWidth: 1 }));
            }
            if (args.cut && start < params.coordSys.x) {
                const cut = (x) => line(x, y + half + 2, x + 7, y - half - 2, { stroke: args.surface, lineWidth: 2.5 });
                children.push(cut(x1 + 14), cut(x1 + 20));
            }
            return { type: 'group', children };
        },

        /** What each shade stands for, in as many columns as there is room for, at the bottom; data: one. */
        shades: (args) => (params, api) => {
            const columns = Math.max(1, Math.min(args.steps.length, Math.floor((api.getWidth() - 8) / args.width)));
            const rows = Math.ceil(args.steps.length / columns);
            const children = args.steps.flatMap(({ colour: fill, text }, i) => {
                const x = 8 + (i % columns) * args.width;
                const y = api.getHeight() - 20 * (rows - Math.floor(i / columns)) + 8;
                return [
                    { type: 'rect', shape: { x, y: y - 6, width: 20, height: 12 }, style: { fill, stroke: args.line, lineWidth: 0.5 } },
                    words(text, x + 26, y, { fill: args.ink }),
                ];
            });
            return { type: 'group', children };
        },

        /** Splits the ground into four fields; data: across, upward. */
        cross: (args) => (params, api) => {
            const area = params.coordSys;
            const [x, y] = api.coord([api.value(0), api.value(1)]);
            const style = { stroke: args.colour, lineWidth: 1.2, lineDash: [4, 3] };
            return {
                type: 'group',
                children: [
                    line(x, area.y, x, area.y + area.height, style),
                    line(area.x, y, area.x + area.width, y, style),
                    words(args.across, x + 4, area.y + 8, { fill: args.colour, fontSize: 11 }),
                    words(args.upward, area.x + area.width - 4, y - 9, { fill: args.colour, fontSize: 11, align: 'right' }),
                ],
            };
        },

        /** Names beside dots where there is room, the strong ones first; the others stay in the table. */
        dotNames: (args) => (params, api) => {
            if (params.dataIndex > 0) {
                return { type: 'group', children: [] };
            }
            const area = params.coordSys;
            const dots = args.dots.map((dot) => {
                const [x, y] = api.coord([dot.across, dot.upward]);
                return { ...dot, x, y };
            });
            const [splitX, splitY] = api.coord([args.across, args.upward]);
            const taken = dots.map(({ x, y }) => [x - 7, y - 7, x + 7, y + 7]);
            taken.push([splitX - 1, area.y, splitX + 1, area.y + area.height], [area.x, splitY - 1, area.x + area.width, splitY + 1]);
            taken.push([splitX, area.y, splitX + 110, area.y + 16], [area.x + area.width - 120, splitY - 17, area.x + area.width, splitY]);
            const free = (box) =>
                box[0] >= area.x && box[2] <= area.x + area.width && box[1] >= area.y && box[3] <= area.y + area.height &&
                taken.every((other) => box[2] < other[0] || other[2] < box[0] || box[3] < other[1] || other[3] < box[1]);
            const children = [];
            [...dots].sort((a, b) => Number(b.strong) - Number(a.strong)).forEach((dot) => {
                const w = dot.width;
                const places = [[10, 0], [-10 - w, 0], [-w / 2, -16], [-w / 2, 16], [8, -12], [8, 12], [-8 - w, -12], [-8 - w, 12]];
                const found = places.find(([dx, dy]) => free([dot.x + dx, dot.y + dy - 7, dot.x + dx + w, dot.y + dy + 7]));
                if (found) {
                    const [x, y] = [dot.x + found[0], dot.y + found[1]];
                    taken.push([x, y - 7, x + w, y + 7]);
                    children.push(words(dot.text, x, y, { fill: dot.strong ? args.strong : args.colour, fontWeight: dot.strong ? 'bold' : 'normal' }));
                }
            });
            return { type: 'group', children };
        },

        /** Small panels side by side, each with its own line; data: one for each panel. */
        panels: (args) => (params, api) => {
            const panel = args.panels[params.dataIndex];
            const columns = Math.max(1, Math.min(args.panels.length, Math.floor(api.getWidth() / args.width)));
            const width = api.getWidth() / columns;
            const left = (params.dataIndex % columns) * width + 6;
            const top = Math.floor(params.dataIndex / columns) * args.height + 4;
            const inner = { x: left, y: top + 30, w: width - 24, h: args.height - 60 };
            const x = (place) => inner.x + (args.places > 1 ? (place / (args.places - 1)) * inner.w : inner.w / 2);
            const y = (value) => inner.y + inner.h - ((value - args.low) / (args.high - args.low)) * inner.h;
            const runs = (points) => {
                const all = [[]];
                points.forEach((value, place) => (value === null ? all.push([]) : all[all.length - 1].push([x(place), y(value)])));
                return all.filter((run) => run.length > 0);
            };
            const drawn = (points, style) => runs(points).map((run) =>
                run.length > 1
                    ? { type: 'polyline', shape: { points: run }, style: { fill: null, ...style } }
                    : { type: 'circle', shape: { cx: run[0][0], cy: run[0][1], r: 2 }, style: { fill: style.stroke } });
            const base = inner.y + inner.h;
            const last = panel.points.reduce((found, value, place) => (value === null ? found : place), -1);
            const dot = last < 0 ? [] : [{ type: 'circle', shape: { cx: x(last), cy: y(panel.points[last]), r: 3.5 }, style: { fill: args.colour } }];
            return {
                type: 'group',
                children: [
                    { type: 'rect', shape: { x: left - 6, y: top, width, height: args.height }, style: { fill: 'transparent' } },
                    words(panel.name, left, top + 9, { fill: args.ink, fontWeight: 'bold', fontSize: 13, width: inner.w - panel.textWidth - 8, overflow: 'truncate', ellipsis: '…' }),
                    words(panel.text, left + inner.w, top + 9, { fill: args.colour, fontWeight: 'bold', fontSize: 13, align: 'right' }),
                    line(inner.x, base, inner.x + inner.w, base, { stroke: args.line, lineWidth: 1 }),
                    ...drawn(args.median, { stroke: args.line, lineWidth: 1.6 }),
                    ...drawn(panel.points, { stroke: args.colour, lineWidth: 2.4 }),
                    ...dot,
                    words(args.first, inner.x, base + 12, { fill: args.muted, fontSize: 11 }),
                    words(args.last, inner.x + inner.w, base + 12, { fill: args.muted, fontSize: 11, align: 'right' }),
                ],
            };
        },

        /** Profiles over spokes; a line stops where a value is missing. Data: one for each profile. */
        web: (args) => (params, api) => {
            const wide = api.getWidth() >= args.room;
            const cx = wide ? 240 : api.getWidth() / 2;
            const cy = api.getHeight() / 2 - 14;
            const radius = Math.min(145, cy - 44, api.getWidth() / 2 - 90);
            const spokes = args.names.length;
            const at = (place, share) => {
                const angle = (place / spokes) * 2 * Math.PI - Math.PI / 2;
                return [cx + Math.cos(angle) * radius * share, cy + Math.sin(angle) * radius * share];
            };
            const children = params.dataIndex === 0 ? ground(args, at) : [];
            const profile = args.profiles[params.dataIndex];
            const median = profile.mark < 0;
            const style = { stroke: profile.colour, lineWidth: 2.4, fill: null, lineDash: median ? [6, 4] : null };
            for (let place = 0; place < spokes; place++) {
                const next = (place + 1) % spokes;
                const [here, there] = [profile.points[place], profile.points[next]];
                if (here !== null && there !== null) {
                    const points = [at(place, here / args.limit), at(next, there / args.limit)];
                    children.push({ type: 'polyline', shape: { points }, style });
                }
                if (here !== null && !median) {
                    children.push(mark(profile.mark, ...at(place, here / args.limit), profile.colour));
                }
            }
            children.push(...key(args, params.dataIndex, wide ? 20 : 8, api.getHeight() - 12, api.getWidth()));
            return { type: 'group', children };
        },

        /** A small table of texts at the right of a wide chart; there is none on a narrow one. */
        aside: (args) => (params, api) => {
            if (params.dataIndex > 0 || api.getWidth() < args.least) {
                return { type: 'group', children: [] };
            }
            const children = args.lines.map((y) => line(args.left, y, args.right, y, { stroke: args.line, lineWidth: 1 }));
            args.texts.forEach((text) => children.push(words(text.text, text.x, text.y, {
                fill: text.colour, align: text.align, fontWeight: text.strong ? 'bold' : 'normal', fontSize: 13,
                width: text.width, overflow: 'truncate', ellipsis: '…',
            })));
            return { type: 'group', children };
        },

    };

    root.faduChart = { prepare, escaped, apart };
})(globalThis);
