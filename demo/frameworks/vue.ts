import 'career-widgets';
import type { SelectEvent } from 'career-widgets/elements';
import { createApp, ref } from 'vue';

const app = createApp({
  setup() {
    const career = ref('healthcare-social-workers');
    const select = (event: SelectEvent) => {
      event.preventDefault();
      career.value = event.key;
    };
    return { career, select };
  },
  template: `
    <label>
      Career
      <select v-model="career">
        <option value="healthcare-social-workers">Healthcare social workers</option>
        <option value="registered-nurses">Registered nurses</option>
        <option value="mental-health-counselors">Mental health counselors</option>
      </select>
    </label>
    <related-careers :career limit="3" link-template="?career={key}" @cw-select="select"></related-careers>
    <popular-schools :career limit="2"></popular-schools>
    <wage-summary :career limit="4" range></wage-summary>`,
});

app.config.compilerOptions.isCustomElement = tag => tag.includes('-');
app.mount('#app');
